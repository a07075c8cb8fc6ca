import { FaceShape } from "./face-shape";
import { type FaceValue, faces } from "./faces";
import { Fieldset, type FieldsetWords } from "./fieldset";
import { radioState } from "./radio-group";

type RatingFacesProps = FieldsetWords & {
  name: string;
  value?: FaceValue | null | undefined;
  defaultValue?: FaceValue | null | undefined;
  onChange?: ((value: FaceValue) => void) | undefined;
};

const row = "grid grid-cols-[repeat(auto-fit,minmax(3rem,1fr))] gap-0.5 min-[23rem]:gap-1 sm:gap-2";
const tile =
  "relative flex min-h-24 cursor-pointer flex-col items-center justify-start gap-1 rounded-md border pt-2.5 pb-2 text-center text-[0.75rem] leading-tight font-medium tracking-tight min-[23rem]:text-xs sm:text-sm sm:tracking-normal";

/** Five faces as radios. `value` controls it, `defaultValue` leaves it to the form; null is "not answered". */
export function RatingFaces({ name, value, defaultValue, onChange, ...words }: RatingFacesProps) {
  return (
    <Fieldset {...words}>
      <div className={row}>
        {faces.map((face) => (
          <label
            key={face.value}
            className={`${tile} border-transparent text-ink-2 hover:border-edge has-checked:border-primary has-checked:bg-primary-soft has-checked:text-ink has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:border-4`}
          >
            <input
              type="radio"
              name={name}
              value={face.value}
              className="absolute inset-0 cursor-pointer opacity-0"
              {...radioState<FaceValue>(face.value, { value, defaultValue, onChange })}
            />
            <FaceShape value={face.value} />
            {face.word}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

type RatingFaceButtonsProps = FieldsetWords & {
  name: string;
  onPick?: ((value: FaceValue) => void) | undefined;
};

/** Five faces that each send the form at once, with or without script: the one-tap rating of Today. */
export function RatingFaceButtons({ name, onPick, ...words }: RatingFaceButtonsProps) {
  return (
    <Fieldset {...words}>
      <div className={row}>
        {faces.map((face) => (
          <button
            key={face.value}
            type="submit"
            name={name}
            value={face.value}
            className={`${tile} border-line bg-surface text-ink hover:border-primary hover:bg-primary-soft active:bg-primary-soft`}
            {...(onPick ? { onClick: () => onPick(face.value) } : {})}
          >
            <FaceShape value={face.value} />
            {face.word}
          </button>
        ))}
      </div>
    </Fieldset>
  );
}
