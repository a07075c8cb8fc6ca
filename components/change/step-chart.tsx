import { xOf } from "@/components/charts/scale";
import { box, type StepData, type StepPoint, type StepSeries, yOf } from "./step-data";

/** The chart as the server paints it: a mark on each answered day, gaps left open. No script. */
export function StepChart({ data, label }: { readonly data: StepData; readonly label: string }) {
  const y = (value: number) => yOf(value, data.most);
  return (
    <div role="img" aria-label={label} className="flex h-60">
      <svg className="h-60 w-9 shrink-0" aria-hidden="true">
        {data.ticks.map((tick) => (
          <text
            key={tick}
            x={box.gutter - 8}
            y={y(tick)}
            textAnchor="end"
            dominantBaseline="central"
            className="fill-ink-2 text-xs"
          >
            {tick}
          </text>
        ))}
      </svg>
      <svg className="mx-2.5 h-60 min-w-0 flex-1 overflow-visible" aria-hidden="true">
        {data.ticks.map((tick) => (
          <line key={tick} x1={-box.side} x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-line" />
        ))}
        <Hairlines data={data} />
        <Events data={data} />
        {data.series.map((series) => (
          <Series key={series.name} series={series} data={data} />
        ))}
        {data.dates.map(({ at, label: date }) => (
          <text
            key={at}
            x={`${xOf(at, data.span)}%`}
            y={box.height - 8}
            textAnchor={anchorOf(at, data.span)}
            className="fill-ink-2 text-xs"
          >
            {date}
          </text>
        ))}
      </svg>
    </div>
  );
}

function anchorOf(at: number, span: number): "start" | "middle" | "end" {
  if (span <= 1) return "middle";
  if (at === 0) return "start";
  return at === span - 1 ? "end" : "middle";
}

function Hairlines({ data }: { readonly data: StepData }) {
  return data.hairlines.map(({ value, label }, index) => (
    <g key={label}>
      <line
        x1={-box.side}
        x2="100%"
        y1={yOf(value, data.most)}
        y2={yOf(value, data.most)}
        className="stroke-ink-2"
        strokeDasharray="2 4"
      />
      <text
        x={index === 0 ? "0%" : "100%"}
        y={yOf(value, data.most) - 5}
        textAnchor={index === 0 ? "start" : "end"}
        className={hairlineWords}
      >
        {label}
      </text>
    </g>
  ));
}

function Events({ data }: { readonly data: StepData }) {
  return data.events.map(({ at, mark, label }) => (
    <g key={`${at}-${mark}`}>
      <line
        x1={`${xOf(at, data.span)}%`}
        x2={`${xOf(at, data.span)}%`}
        y1={box.top - 6}
        y2={box.height - box.bottom}
        className="stroke-edge"
        strokeDasharray="1 3"
      />
      <text
        x={`${xOf(at, data.span)}%`}
        y={12}
        textAnchor="middle"
        className="fill-ink text-xs font-semibold"
      >
        {mark}
        <title>{label}</title>
      </text>
    </g>
  ));
}

/** Words on a chart keep a rim of paper, so that a dot behind them does not eat them. */
export const hairlineWords = "fill-ink-2 stroke-bg stroke-4 text-xs [paint-order:stroke]";

export const looks = {
  1: "fill-series-1 stroke-series-1",
  2: "fill-surface stroke-series-2",
} as const;

type SeriesProps = { readonly series: StepSeries; readonly data: StepData };

function Series({ series, data }: SeriesProps) {
  return series.points.map((point) => <Marker key={point.at} point={point} look={series.look} data={data} />);
}

type MarkerProps = { readonly point: StepPoint; readonly look: 1 | 2; readonly data: StepData };

/** A full dot or an open square: told apart without their colour. */
function Marker({ point, look, data }: MarkerProps) {
  const [x, y] = [`${xOf(point.at, data.span)}%`, yOf(point.value, data.most)];
  const size = data.span > 120 ? 3 : 4.5;
  const title = <title>{`${point.label}: ${point.words}`}</title>;
  if (look === 1)
    return (
      <circle cx={x} cy={y} r={size} className={looks[1]}>
        {title}
      </circle>
    );
  return (
    <svg x={x} y={y} aria-hidden="true" className="overflow-visible">
      <rect x={-size} y={-size} width={size * 2} height={size * 2} strokeWidth="2" className={looks[2]}>
        {title}
      </rect>
    </svg>
  );
}
