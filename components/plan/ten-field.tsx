import { Fieldset } from "@/components/ui/fieldset";

const TEN = ["", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

type TenFieldProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  /** What 0 and 10 mean, in words. */
  readonly words: { readonly low: string; readonly high: string };
  readonly value?: string | number | null | undefined;
  readonly error?: string | undefined;
};

/** A number from 0 to 10, or nothing: "not said" is a choice of its own, so that an answer can be taken back. */
export function TenField({ name, legend, hint, words, value, error }: TenFieldProps) {
  const chosen = String(value ?? "");
  return (
    <Fieldset legend={legend} hint={hint} optional error={error}>
      <div className="flex flex-wrap gap-1">
        {TEN.map((number) => (
          <label
            key={number}
            className="relative flex size-11 cursor-pointer items-center justify-center rounded-sm border border-edge bg-surface tabular-nums hover:border-primary has-checked:border-primary has-checked:bg-primary has-checked:text-on-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:underline"
          >
            <input
              type="radio"
              name={name}
              value={number}
              defaultChecked={chosen === number}
              aria-label={labelOf(number, words)}
              className="absolute -inset-px cursor-pointer opacity-0"
            />
            <span aria-hidden="true">{number === "" ? "–" : number}</span>
          </label>
        ))}
      </div>
      <p aria-hidden="true" className="text-sm text-ink-2">
        – not said · 0 {words.low} · 10 {words.high}
      </p>
    </Fieldset>
  );
}

function labelOf(number: string, { low, high }: TenFieldProps["words"]): string {
  if (number === "") return "Not said";
  if (number === "0") return `0, ${low}`;
  return number === "10" ? `10, ${high}` : number;
}
