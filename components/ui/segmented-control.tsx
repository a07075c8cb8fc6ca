import { Fieldset, type FieldsetWords } from "./fieldset";
import { type RadioChoice, radioState } from "./radio-group";

type SegmentedControlProps<V extends string> = FieldsetWords & {
  name: string;
  choices: readonly RadioChoice<V>[];
  value?: V | null | undefined;
  defaultValue?: V | null | undefined;
  onChange?: ((value: V) => void) | undefined;
};

/** Two to four short choices side by side. Underneath they are radios, so arrows and forms work. */
export function SegmentedControl<V extends string>({
  name,
  choices,
  value,
  defaultValue,
  onChange,
  ...words
}: SegmentedControlProps<V>) {
  return (
    <Fieldset {...words}>
      <div className="flex w-fit max-w-full flex-wrap gap-1 rounded-sm border border-edge bg-sunk p-1">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="relative flex min-h-11 cursor-pointer items-center rounded-[calc(var(--radius-sm)-4px)] px-4 py-1.5 font-medium text-ink-2 hover:text-ink has-checked:bg-primary has-checked:text-on-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:underline"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              className="absolute inset-0 cursor-pointer opacity-0"
              {...radioState(choice.value, { value, defaultValue, onChange })}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
