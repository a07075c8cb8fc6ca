import { daysBetween, type LocalDay } from "@/lib/core/local-day";
import { shortDay, weekDay } from "@/lib/record/mood/spoken";
import type { Readiness } from "@/lib/work/problems/problem";
import { datesAlong } from "./dates-along";
import { LazyStepChart } from "./lazy-step-chart";
import type { StepData } from "./step-data";
import { StepTable } from "./step-table";

type ReadinessChartProps = { readonly said: readonly Readiness[]; readonly today: LocalDay };

const two = {
  importance: { name: "Important", look: 1 },
  confidence: { name: "Confident", look: 2 },
} as const;

function dataOf(said: readonly Readiness[], today: LocalDay): StepData {
  const from = said[0]?.day ?? today;
  const span = daysBetween(from, today) + 1;
  const points = (which: "importance" | "confidence") =>
    said.map((one) => ({
      at: daysBetween(from, one.day),
      value: one[which],
      label: weekDay(one.day, today),
      words: `${two[which].name} ${one[which]} of 10`,
    }));
  return {
    span,
    most: 10,
    series: [
      { ...two.importance, points: points("importance") },
      { ...two.confidence, points: points("confidence") },
    ],
    hairlines: [],
    events: [],
    dates: datesAlong(from, span, today),
    ticks: [0, 5, 10],
  };
}

/** Readiness over time: how important, how confident. In words, as a picture from the second answer on, and as a table. */
export function ReadinessChart({ said, today }: ReadinessChartProps) {
  const last = said.at(-1);
  if (!last) return null;
  const sentence = `On ${shortDay(last.day, today)}: important ${last.importance} of 10, confident ${last.confidence} of 10.`;
  const data = dataOf(said, today);
  return (
    <div className="grid grid-cols-1 gap-3">
      <p>{sentence}</p>
      {said.length > 1 && (
        <>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2">
            <li className="flex items-center gap-2">
              <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
                <circle cx="6" cy="6" r="4.5" className="fill-series-1" />
              </svg>
              How important
            </li>
            <li className="flex items-center gap-2">
              <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
                <rect
                  x="2"
                  y="2"
                  width="8"
                  height="8"
                  strokeWidth="2"
                  className="fill-surface stroke-series-2"
                />
              </svg>
              How confident
            </li>
          </ul>
          <LazyStepChart data={data} label={`Readiness to change. ${sentence}`} />
          <StepTable data={data} caption="Readiness to change" />
        </>
      )}
    </div>
  );
}
