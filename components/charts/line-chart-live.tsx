"use client";

import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { dotSize, dotTones } from "./line-chart";
import { formatValue, type LineData } from "./line-data";
import { box, HIGHEST, LOWEST, stepOf } from "./scale";

type Place = {
  at: number;
  value: number | null;
  spread: [number, number] | null;
  middle: number | null;
  label: string;
  words: string;
};

/** The same chart, now with a pointer and arrow keys that read out each day. It stands in the box of the first paint. */
export function LineChartLive({ data, label }: { data: LineData; label: string }) {
  const places = placesOf(data);
  const wordAt = new Map(data.ticks.map(({ value, word }) => [value, word]));
  const markAt = new Map(data.marks.map(({ at, label }) => [at, label]));
  return (
    <ResponsiveContainer width="100%" height={box.height}>
      <ComposedChart
        data={places}
        title={label}
        margin={{ top: box.top, right: 0, bottom: 0, left: 0 }}
        className="text-xs"
      >
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--color-line)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[0, Math.max(1, data.span - 1)]}
          padding={{ left: box.side, right: box.side }}
          ticks={data.marks.map(({ at }) => at)}
          interval={0}
          height={box.bottom}
          axisLine={false}
          tickLine={false}
          tick={(tick) => <Mark {...tick} words={markAt} span={data.span} />}
        />
        <YAxis
          domain={[LOWEST, HIGHEST]}
          ticks={data.ticks.map(({ value }) => value)}
          interval={0}
          width={box.gutter}
          axisLine={false}
          tickLine={false}
          tick={({ y, payload }) => <Word y={y} word={wordAt.get(payload.value)} />}
        />
        <Tooltip content={(shown) => <Reading place={placeOf(shown.payload)} bandIs={data.bandIs} />} />
        <Area
          dataKey="spread"
          type="linear"
          className="[&_.recharts-area-area]:fill-series-1/15"
          stroke="none"
          isAnimationActive={false}
          activeDot={false}
        />
        <Line
          dataKey="middle"
          type="linear"
          className="[&_path]:stroke-series-1"
          strokeWidth={2}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="value"
          stroke="none"
          dot={({ key, cx, cy, value }) => <Dot key={key} {...{ cx, cy, value }} size={dotSize(data.span)} />}
          activeDot={({ cx, cy, value }: DotProps) => (
            <Dot {...{ cx, cy, value }} size={dotSize(data.span) + 2} />
          )}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** Every place of the span, the empty ones too: a gap must be in the data to stay one. */
function placesOf({ span, points, band }: LineData): Place[] {
  const pointAt = new Map(points.map((point) => [point.at, point]));
  const bandAt = new Map(band.map((place) => [place.at, place]));
  return Array.from({ length: span }, (_, at) => {
    const point = pointAt.get(at);
    const around = bandAt.get(at);
    return {
      at,
      value: point?.value ?? null,
      spread: around ? [around.low, around.high] : null,
      middle: around?.middle ?? null,
      label: point?.label ?? "",
      words: point?.words ?? "",
    };
  });
}

type DotProps = { cx?: unknown; cy?: unknown; value?: unknown };

function Dot({ cx, cy, value, size }: DotProps & { size: number }) {
  if (typeof cx !== "number" || typeof cy !== "number" || typeof value !== "number") return <g />;
  return <circle cx={cx} cy={cy} r={size} strokeWidth={1.5} className={dotTones[stepOf(value) - 1]} />;
}

type MarkProps = {
  x: number | string;
  y: number | string;
  payload: { value: number };
  words: ReadonlyMap<number, string>;
  span: number;
};

function Mark({ x, payload, words, span }: MarkProps) {
  const at = payload.value;
  const side = at === span - 1 ? "end" : "middle";
  return (
    <text
      x={x}
      y={box.height - 8}
      textAnchor={at === 0 && span > 1 ? "start" : side}
      className="fill-ink-2 text-xs"
    >
      {words.get(at)}
    </text>
  );
}

/** The library would break a word of two into two lines. */
function Word({ y, word }: { y: number | string; word: string | undefined }) {
  return (
    <text x={box.gutter - 8} y={y} textAnchor="end" dominantBaseline="central" className="fill-ink-2 text-xs">
      {word}
    </text>
  );
}

function placeOf(payload: ReadonlyArray<{ payload?: Place }> | undefined): Place | undefined {
  return payload?.[0]?.payload;
}

function Reading({ place, bandIs }: { place: Place | undefined; bandIs: string }) {
  if (!place || place.value === null) return null;
  return (
    <div className="rounded-sm border border-line bg-surface px-3 py-2 text-sm text-ink shadow-high">
      <p className="font-semibold">{place.label}</p>
      <p>
        {place.words} ({formatValue(place.value)})
      </p>
      {place.spread && (
        <p className="text-ink-2">
          {bandIs}: {formatValue(place.spread[0])} to {formatValue(place.spread[1])}
        </p>
      )}
    </div>
  );
}
