"use client";

import { ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { hairlineWords, looks } from "./step-chart";
import { box, type StepData, type StepPoint } from "./step-data";

type Place = { at: number; one: number | null; two: number | null; read: string[] };

/** The same chart, now with a pointer and arrow keys that read out each day. It stands in the box of the first paint. */
export function StepChartLive({ data, label }: { readonly data: StepData; readonly label: string }) {
  return (
    <ResponsiveContainer width="100%" height={box.height}>
      <ComposedChart
        data={placesOf(data)}
        title={label}
        margin={{ top: box.top, right: box.side, bottom: 0, left: 0 }}
        className="text-xs"
      >
        <XAxis
          dataKey="at"
          type="number"
          domain={[0, Math.max(1, data.span - 1)]}
          padding={{ left: box.side }}
          ticks={data.dates.map(({ at }) => at)}
          tickFormatter={(at) => data.dates.find((date) => date.at === at)?.label ?? ""}
          interval="preserveStartEnd"
          height={box.bottom}
          axisLine={false}
          tickLine={false}
          tick={{ className: "fill-ink-2 text-xs" }}
        />
        <YAxis
          domain={[0, data.most]}
          ticks={[...data.ticks]}
          interval={0}
          width={box.gutter}
          axisLine={false}
          tickLine={false}
          tick={{ className: "fill-ink-2 text-xs" }}
        />
        {data.ticks.map((tick) => (
          <ReferenceLine key={`tick-${tick}`} y={tick} className="[&_line]:stroke-line" />
        ))}
        {data.hairlines.map(({ value, label: words }, index) => (
          <ReferenceLine
            key={words}
            y={value}
            strokeDasharray="2 4"
            className="[&_line]:stroke-ink-2"
            label={{
              value: words,
              position: index === 0 ? "insideBottomLeft" : "insideBottomRight",
              className: hairlineWords,
            }}
          />
        ))}
        {data.events.map(({ at, mark }) => (
          <ReferenceLine
            key={`${at}-${mark}`}
            x={at}
            strokeDasharray="1 3"
            className="[&_line]:stroke-edge"
            label={{ value: mark, position: "top", className: "fill-ink text-xs font-semibold" }}
          />
        ))}
        <Tooltip content={(shown) => <Reading place={shown.payload?.[0]?.payload} />} />
        <Line dataKey="one" stroke="none" isAnimationActive={false} dot={OneDot} activeDot={OneDot} />
        <Line dataKey="two" stroke="none" isAnimationActive={false} dot={TwoDot} activeDot={TwoDot} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** Every place of the span, the empty ones too: a gap must be in the data to stay one. */
function placesOf({ span, series }: StepData): Place[] {
  const at = (points: readonly StepPoint[] | undefined) => new Map(points?.map((point) => [point.at, point]));
  const one = at(series.find(({ look }) => look === 1)?.points);
  const two = at(series.find(({ look }) => look === 2)?.points);
  return Array.from({ length: span }, (_, place) => {
    const found = [one.get(place), two.get(place)].filter((point) => point !== undefined);
    return {
      at: place,
      one: one.get(place)?.value ?? null,
      two: two.get(place)?.value ?? null,
      read: found.map(({ label, words }) => `${label}: ${words}`),
    };
  });
}

type DotProps = { cx?: unknown; cy?: unknown; value?: unknown; index?: unknown };
const RADIUS = 4.5;

const isPlaced = (dot: DotProps): dot is { cx: number; cy: number; value: number; index?: unknown } =>
  typeof dot.cx === "number" && typeof dot.cy === "number" && typeof dot.value === "number";

function OneDot(dot: DotProps) {
  if (!isPlaced(dot)) return <g key={String(dot.index)} />;
  return <circle key={String(dot.index)} cx={dot.cx} cy={dot.cy} r={RADIUS} className={looks[1]} />;
}

function TwoDot(dot: DotProps) {
  if (!isPlaced(dot)) return <g key={String(dot.index)} />;
  const side = RADIUS * 2;
  return (
    <rect
      key={String(dot.index)}
      x={dot.cx - RADIUS}
      y={dot.cy - RADIUS}
      width={side}
      height={side}
      strokeWidth="2"
      className={looks[2]}
    />
  );
}

function Reading({ place }: { place: Place | undefined }) {
  if (!place || place.read.length === 0) return null;
  return (
    <div className="rounded-sm border border-line bg-surface px-3 py-2 text-sm text-ink shadow-high">
      {place.read.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
