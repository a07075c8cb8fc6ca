import { Fieldset } from "./fieldset";

const STEPS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

type ScaleFieldProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  /** What 0 and 10 mean, in words. */
  readonly words: { readonly low: string; readonly high: string };
  readonly value?: string | number | null | undefined;
  readonly error?: string | undefined;
  /** Offers "not said" too, so that an answer can be taken back. */
  readonly optional?: boolean;
};

/** A number from 0 to 10 by one tap. Nothing is chosen at first: a made-up middle would be an answer. */
export function ScaleField({ name, legend, hint, words, value, error, optional = false }: ScaleFieldProps) {
  const chosen = String(value ?? "");
  const steps = optional ? ["", ...STEPS] : STEPS;
  return (
    <Fieldset legend={legend} hint={hint} error={error} optional={optional}>
      <div className="flex flex-wrap gap-1">
        {steps.map((step) => (
          <label
            key={step}
            className="relative flex size-11 cursor-pointer items-center justify-center rounded-sm border border-edge bg-surface tabular-nums hover:border-primary has-checked:border-primary has-checked:bg-primary has-checked:text-on-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:underline"
          >
            <input
              type="radio"
              name={name}
              value={step}
              defaultChecked={chosen === step && (step !== "" || optional)}
              aria-label={labelOf(step, words)}
              className="absolute -inset-px cursor-pointer opacity-0"
            />
            <span aria-hidden="true">{step === "" ? "–" : step}</span>
          </label>
        ))}
      </div>
      <p aria-hidden="true" className="text-sm text-ink-2">
        {optional && "– not said · "}0 {words.low} · 10 {words.high}
      </p>
    </Fieldset>
  );
}

function labelOf(step: string, { low, high }: ScaleFieldProps["words"]): string {
  if (step === "") return "Not said";
  if (step === "0") return `0, ${low}`;
  return step === "10" ? `10, ${high}` : step;
}
