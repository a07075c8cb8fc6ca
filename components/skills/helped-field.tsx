import { Fieldset } from "@/components/ui/fieldset";
import { HELPED_RATINGS, helpedWord } from "@/lib/work/skills/helped";

type HelpedFieldProps = {
  readonly value?: number | null | undefined;
  readonly error?: string | undefined;
  /** Offers the way back to no answer, where there may be one already. */
  readonly canClear?: boolean;
};

const tile =
  "relative flex min-h-14 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-sm border border-edge bg-surface px-0.5 py-1.5 text-center leading-tight hover:border-primary has-checked:border-primary has-checked:bg-primary has-checked:text-on-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:border-4";

/** How much it helped, 1 to 5. Nothing chosen is "not answered". */
export function HelpedField({ value = null, error, canClear = false }: HelpedFieldProps) {
  return (
    <Fieldset legend="How much did it help?" optional error={error}>
      <div className="grid max-w-md grid-cols-5 gap-1">
        {HELPED_RATINGS.map((rating) => (
          <label key={rating} className={tile}>
            <input
              type="radio"
              name="helped"
              value={rating}
              defaultChecked={value === rating}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <span className="font-semibold">{rating}</span>
            <span className="text-xs">{helpedWord(rating)}</span>
          </label>
        ))}
      </div>
      {canClear && (
        <label className="flex min-h-11 w-fit cursor-pointer items-center gap-3">
          <input
            type="radio"
            name="helped"
            value=""
            defaultChecked={value === null}
            className="size-6 cursor-pointer accent-primary"
          />
          Not answered
        </label>
      )}
    </Fieldset>
  );
}
