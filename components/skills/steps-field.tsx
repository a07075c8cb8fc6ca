"use client";

import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { boxLook, FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { MOST_STEPS, movedSteps, type StepMove } from "@/lib/work/skills/steps";

type StepsFieldProps = { readonly initial: readonly string[]; readonly error?: string | undefined };
type Step = { readonly key: number; readonly text: string };

/** The steps in their order. Buttons move, add and take away; without script they send the form, which comes back so. */
export function StepsField({ initial, error }: StepsFieldProps) {
  const [steps, setSteps] = useState<readonly Step[]>(initial.map((text, key) => ({ key, text })));
  const [news, setNews] = useState("");
  const [made, setMade] = useState(initial.length);
  const move = (what: StepMove, said: string) => {
    setSteps(movedSteps(steps, what, { key: made, text: "" }));
    setMade(made + 1);
    setNews(said);
  };
  const write = (key: number, text: string) =>
    setSteps(steps.map((step) => (step.key === key ? { key, text } : step)));
  return (
    <fieldset className="min-w-0" aria-describedby="steps-hint">
      <legend className="mb-1.5 font-semibold">Steps</legend>
      <p id="steps-hint" className="mb-2 text-sm text-ink-2">
        One small thing each, in their order. Empty ones are left out.
      </p>
      {/* Enter in a line of this form saves it; without this the first step would move. */}
      <noscript>
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
          Save
        </button>
      </noscript>
      <ol className="grid gap-2">
        {steps.map((step, index) => (
          <li key={step.key} className="grid grid-cols-[1.75rem_1fr] items-start gap-x-2 gap-y-1 sm:flex">
            <span
              aria-hidden="true"
              className="pt-2.5 text-right font-semibold tabular-nums text-ink-2 sm:w-7"
            >
              {index + 1}.
            </span>
            <textarea
              name="steps"
              rows={1}
              aria-label={`Step ${index + 1}`}
              aria-invalid={error && index === 0 ? true : undefined}
              value={step.text}
              onChange={(event) => write(step.key, event.target.value)}
              className={`${boxLook} field-sizing-content resize-y text-base`}
            />
            <StepButtons index={index} count={steps.length} onMove={move} />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {news}
      </p>
      {error && (
        <div className="mt-2">
          <FieldError id="steps-error">{error}</FieldError>
        </div>
      )}
      <AddStep full={steps.length >= MOST_STEPS} onAdd={() => move("add", "A step was added at the end.")} />
    </fieldset>
  );
}

type StepButtonsProps = {
  readonly index: number;
  readonly count: number;
  readonly onMove: (what: StepMove, said: string) => void;
};

const moves = [
  { what: "up", icon: ArrowUp, label: "up", by: -1 },
  { what: "down", icon: ArrowDown, label: "down", by: 1 },
] as const;

function StepButtons({ index, count, onMove }: StepButtonsProps) {
  const nth = index + 1;
  return (
    <span className="col-start-2 flex justify-end">
      <span className="needs-script flex">
        {moves.map(({ what, icon, label, by }) => {
          const isEnd = index + by < 0 || index + by >= count;
          return (
            <Button
              key={what}
              variant="quiet"
              className="size-11 px-0"
              aria-label={`Move step ${nth} ${label}`}
              aria-disabled={isEnd || undefined}
              onClick={() => {
                if (!isEnd) onMove(`${index}-${what}`, `Step ${nth} is now step ${nth + by}.`);
              }}
            >
              <Icon icon={icon} />
            </Button>
          );
        })}
        <Button
          variant="quiet"
          className="size-11 px-0"
          aria-label={`Take step ${nth} away`}
          onClick={() => onMove(`${index}-out`, `Step ${nth} was taken away.`)}
        >
          <Icon icon={X} />
        </Button>
      </span>
      <noscript>
        <span className="flex flex-wrap gap-1">
          {(["up", "down", "out"] as const).map((what) => (
            <Button key={what} type="submit" variant="quiet" name="step_move" value={`${index}-${what}`}>
              {what === "out" ? "Take away" : `Move ${what}`}
              <span className="sr-only"> step {nth}</span>
            </Button>
          ))}
        </span>
      </noscript>
    </span>
  );
}

function AddStep({ full, onAdd }: { readonly full: boolean; readonly onAdd: () => void }) {
  if (full) return <p className="mt-2 text-sm text-ink-2">That is as many steps as fit.</p>;
  return (
    <div className="mt-2">
      <span className="needs-script inline-block">
        <Button variant="secondary" onClick={onAdd}>
          <Icon icon={Plus} /> Add a step
        </Button>
      </span>
      <noscript>
        <Button type="submit" variant="secondary" name="step_move" value="add">
          Add a step
        </Button>
      </noscript>
    </div>
  );
}
