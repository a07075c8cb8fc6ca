import { dotTones } from "./line-chart";
import { runsOf } from "./line-data";
import { stepOf, xOf } from "./scale";

const height = 40;
const yOf = (value: number) => 5 + ((10 - value) / 9) * (height - 10);

/** A row of days in the space of a line of text, on the fixed scale; a day without a number is a gap. */
export function SparkLine({ values, label }: { values: ReadonlyArray<number | null>; label: string }) {
  const places = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const span = values.length;
  return (
    <svg role="img" aria-label={label} className="h-10 w-full overflow-visible">
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {runsOf(places).map((run) => (
          <polyline
            key={run[0]?.at}
            points={run.map(({ at, value }) => `${xOf(at, span)},${yOf(value)}`).join(" ")}
            className="fill-none stroke-edge"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {places.map(({ at, value }) => (
        <circle
          key={at}
          cx={`${xOf(at, span)}%`}
          cy={yOf(value)}
          r="4"
          className={dotTones[stepOf(value) - 1]}
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
