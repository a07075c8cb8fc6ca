import { FaceShape } from "@/components/ui/face-shape";
import { faces } from "@/components/ui/faces";
import { Fieldset } from "@/components/ui/fieldset";
import type { AnswerStyle } from "@/lib/account/profile/schema";
import type { Choice } from "./choice-list";

type AnswerExamplesProps = { readonly choices: readonly Choice<AnswerStyle>[]; readonly chosen: AnswerStyle };

/** The two ways to answer, each with a picture of what it looks like. */
export function AnswerExamples({ choices, chosen }: AnswerExamplesProps) {
  return (
    <Fieldset legend="How would you like to answer?" hideLegend>
      {choices.map(({ value, label, hint }) => (
        <label
          key={value}
          className="grid cursor-pointer grid-cols-1 gap-4 rounded-sm border border-edge bg-surface p-4 hover:border-primary has-checked:border-primary has-checked:bg-primary-soft has-checked:ring-1 has-checked:ring-primary"
        >
          <span className="flex items-start gap-3">
            <input
              type="radio"
              name="answer_style"
              value={value}
              defaultChecked={value === chosen}
              className="mt-0.5 size-6 shrink-0 cursor-pointer accent-primary"
            />
            <span>
              <span className="font-medium">{label}</span>
              <span className="block text-sm text-ink-2">{hint}</span>
            </span>
          </span>
          {value === "faces" ? <FacesPicture /> : <ScalePicture />}
        </label>
      ))}
    </Fieldset>
  );
}

function FacesPicture() {
  return (
    <span aria-hidden="true" className="flex justify-between gap-1">
      {faces.map(({ value }) => (
        <FaceShape key={value} value={value} className="size-9 min-w-0" />
      ))}
    </span>
  );
}

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

function ScalePicture() {
  return (
    <svg viewBox="0 0 300 40" aria-hidden="true" className="w-full">
      <rect x="8" y="10" width="284" height="8" rx="4" className="fill-sunk stroke-edge" />
      <circle cx="188" cy="14" r="11" className="fill-primary stroke-surface" strokeWidth="3" />
      {steps.map((step) => (
        <text
          key={step}
          x={20 + (step - 1) * 28.8}
          y="37"
          textAnchor="middle"
          className="fill-ink-2 text-[0.6875rem]"
        >
          {step}
        </text>
      ))}
    </svg>
  );
}
