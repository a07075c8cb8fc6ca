import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ProblemJson } from "@/lib/work/problems/problem";

/** The problem area a refused save answers with; null when it is not readable as one. */
export function parseOther(current: unknown): ProblemJson | null {
  const isProblem =
    typeof current === "object" &&
    current !== null &&
    "counted_per" in current &&
    "baseline_times" in current;
  return isProblem ? (current as ProblemJson) : null;
}

const said = (value: string | number | null) => value ?? "Not said";

type OtherProblemProps = { readonly other: ProblemJson; readonly onTake: () => void };

/** Two people changed one problem area: the saved one in full, above the form with what was just written. */
export function OtherProblem({ other, onTake }: OtherProblemProps) {
  const facts: ReadonlyArray<readonly [string, string | number | null]> = [
    ["Name", other.name],
    ["About it", other.description],
    ["What you do", other.behaviour],
    ["What you think", other.thought],
    ["How you feel", other.mood],
    [`Times a ${other.counted_per}, at first`, other.baseline_times],
    [`Times a ${other.counted_per}, the aim`, other.target_times],
    ["How strong, at first", other.baseline_strength],
    ["How strong, the aim", other.target_strength],
  ];
  return (
    <div data-form-alert tabIndex={-1}>
      <Notice tone="warn" role="alert" title="This was changed somewhere else while you wrote">
        <p>Yours is in the form below, just as you wrote it. Save to keep yours. The other one says:</p>
        <dl className="my-3 grid gap-x-4 gap-y-1 rounded-sm bg-surface p-3 sm:grid-cols-[max-content_1fr]">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-sm text-ink-2">{name}</dt>
              <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{said(value)}</dd>
            </div>
          ))}
        </dl>
        <Button variant="secondary" onClick={onTake} className="needs-script">
          Take the other one
        </Button>
      </Notice>
    </div>
  );
}
