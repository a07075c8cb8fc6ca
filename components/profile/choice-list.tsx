import { Fieldset, type FieldsetWords } from "@/components/ui/fieldset";

export type Choice<V extends string> = { readonly value: V; readonly label: string; readonly hint?: string };

type ChoiceListProps<V extends string> = FieldsetWords & {
  readonly name: string;
  readonly choices: readonly Choice<V>[];
  readonly chosen: readonly V[];
};

/** Any number of answers, one under the other, each a full row to tap. */
export function ChoiceList<V extends string>({ name, choices, chosen, ...words }: ChoiceListProps<V>) {
  return (
    <Fieldset {...words}>
      {choices.map(({ value, label, hint }) => (
        <label
          key={value}
          className="flex min-h-13 cursor-pointer items-start gap-3 rounded-sm border border-edge bg-surface px-4 py-3 hover:border-primary has-checked:border-primary has-checked:bg-primary-soft has-checked:ring-1 has-checked:ring-primary"
        >
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            className="mt-0.5 size-6 shrink-0 cursor-pointer accent-primary"
          />
          <span>
            <span className="font-medium">{label}</span>
            {hint && <span className="block text-sm text-ink-2">{hint}</span>}
          </span>
        </label>
      ))}
    </Fieldset>
  );
}
