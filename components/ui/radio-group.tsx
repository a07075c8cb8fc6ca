import type { ComponentProps, ReactNode } from "react";
import { Fieldset, type FieldsetWords } from "./fieldset";

export type RadioChoice<V extends string = string> = { value: V; label: string; hint?: ReactNode };

type RadioGroupProps<V extends string> = FieldsetWords & {
  name: string;
  choices: readonly RadioChoice<V>[];
  value?: V | null | undefined;
  defaultValue?: V | null | undefined;
  onChange?: ((value: V) => void) | undefined;
  required?: boolean | undefined;
};

export type RadioState = Pick<ComponentProps<"input">, "checked" | "defaultChecked" | "onChange">;

/** Ties one radio to its group, controlled when `value` is given and left to the browser when it is not. */
export function radioState<V>(
  own: V,
  group: {
    value?: V | null | undefined;
    defaultValue?: V | null | undefined;
    onChange?: ((value: V) => void) | undefined;
  },
): RadioState {
  const { value, defaultValue, onChange } = group;
  const change = onChange ? { onChange: () => onChange(own) } : {};
  if (value === undefined) return { defaultChecked: defaultValue === own, ...change };
  return { checked: value === own, ...change };
}

/** Choices one under the other, each a full row to tap. */
export function RadioGroup<V extends string>({
  name,
  choices,
  value,
  defaultValue,
  onChange,
  required,
  ...words
}: RadioGroupProps<V>) {
  return (
    <Fieldset {...words}>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="flex min-h-13 cursor-pointer items-start gap-3 rounded-sm border border-edge bg-surface px-4 py-3 hover:border-primary has-checked:border-primary has-checked:bg-primary-soft has-checked:ring-1 has-checked:ring-primary"
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            required={required}
            className="mt-0.5 size-6 shrink-0 cursor-pointer accent-primary"
            {...radioState(choice.value, { value, defaultValue, onChange })}
          />
          <span>
            <span className="font-medium">{choice.label}</span>
            {choice.hint && <span className="block text-sm text-ink-2">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </Fieldset>
  );
}
