import { cx } from "@/components/ui/class-names";
import { type ChartBand, type LineData, readingOf, runsOf } from "./line-data";
import { box, stepOf, xOf, yOf } from "./scale";

/** The chart as the server paints it: dots on the raw days, a band of the days before, gaps left open. No script. */
export function LineChart({ data, label }: { data: LineData; label: string }) {
  return (
    <div role="img" aria-label={label} className="flex h-66">
      <Words ticks={data.ticks} />
      <svg className="mx-3 h-66 min-w-0 flex-1 overflow-visible" aria-hidden="true">
        {data.ticks.map(({ value }) => (
          <line
            key={value}
            x1={-box.side}
            x2="100%"
            y1={yOf(value)}
            y2={yOf(value)}
            className="stroke-line"
            strokeWidth="1"
          />
        ))}
        <Band data={data} />
        {data.points.map((point) => (
          <circle
            key={point.at}
            cx={`${xOf(point.at, data.span)}%`}
            cy={yOf(point.value)}
            r={dotSize(data.span)}
            className={dotTones[stepOf(point.value) - 1]}
            strokeWidth="1.5"
          >
            <title>{readingOf(point)}</title>
          </circle>
        ))}
        <Marks data={data} />
      </svg>
    </div>
  );
}

/** Dots thin out with their number, so that a year is still dots and not a stripe. */
export function dotSize(span: number): number {
  if (span <= 31) return 5.5;
  return span <= 120 ? 4 : 2.75;
}

// Written out, because the style sheet holds only the classes it finds in the text.
export const dotTones = [
  "fill-step-1 stroke-mood-edge-1",
  "fill-step-2 stroke-mood-edge-1",
  "fill-step-3 stroke-mood-edge-2",
  "fill-step-4 stroke-mood-edge-2",
  "fill-step-5 stroke-mood-edge-3",
  "fill-step-6 stroke-mood-edge-3",
  "fill-step-7 stroke-mood-edge-4",
  "fill-step-8 stroke-mood-edge-4",
  "fill-step-9 stroke-mood-edge-5",
  "fill-step-10 stroke-mood-edge-5",
] as const;

function Words({ ticks }: Pick<LineData, "ticks">) {
  return (
    <svg className="h-66 w-21 shrink-0" aria-hidden="true">
      {ticks.map(({ value, word }) => (
        <text
          key={value}
          x={box.gutter - 8}
          y={yOf(value)}
          textAnchor="end"
          dominantBaseline="central"
          className="fill-ink-2 text-xs"
        >
          {word}
        </text>
      ))}
    </svg>
  );
}

function Marks({ data }: { data: LineData }) {
  return data.marks.map(({ at, label }) => (
    <text
      key={at}
      x={`${xOf(at, data.span)}%`}
      y={box.height - 8}
      textAnchor={anchorOf(at, data.span)}
      className="fill-ink-2 text-xs"
    >
      {label}
    </text>
  ));
}

function anchorOf(at: number, span: number): "start" | "middle" | "end" {
  if (span <= 1) return "middle";
  if (at === 0) return "start";
  return at === span - 1 ? "end" : "middle";
}

/** A path knows no per cent, so it stretches in a box of its own; its line keeps its width. */
function Band({ data }: { data: LineData }) {
  const runs = runsOf(data.band);
  return (
    <svg
      width="100%"
      height={box.height}
      viewBox={`0 0 100 ${box.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="overflow-visible"
    >
      {runs.map((run) => (
        <g key={run[0]?.at}>
          <path d={outline(run, data.span)} className="fill-series-1/15" />
          <path
            d={line(run.map(({ at, middle }) => [xOf(at, data.span), yOf(middle)]))}
            className={cx("fill-none stroke-series-1")}
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
        </g>
      ))}
    </svg>
  );
}

type Place = readonly [x: number, y: number];

const line = (places: readonly Place[]) =>
  places.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");

function outline(run: readonly ChartBand[], span: number): string {
  const high = run.map(({ at, high }): Place => [xOf(at, span), yOf(high)]);
  const low = run.map(({ at, low }): Place => [xOf(at, span), yOf(low)]).reverse();
  return `${line([...high, ...low])}Z`;
}
