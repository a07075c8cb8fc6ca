import { ChartKey } from "@/components/charts/chart-key";
import { ChartTable } from "@/components/charts/chart-table";
import { LazyLineChart } from "@/components/charts/lazy-line-chart";
import { LineChart } from "@/components/charts/line-chart";
import { formatValue, type LineData } from "@/components/charts/line-data";
import { faceFor, faces } from "@/components/ui/faces";
import { addLocalDays, daysBetween, type LocalDay } from "@/lib/core/local-day";
import { type Series, summarise } from "@/lib/record/mood/series";
import { shortDay, weekDay } from "@/lib/record/mood/spoken";

type MoodChartProps = {
  readonly series: Series;
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly today: LocalDay;
};

/** A range of moods: a sentence, the picture, and the same as a table. */
export function MoodChart({ series, from, to, today }: MoodChartProps) {
  const data = lineDataOf(series, from, today);
  const sentence = summaryOf(series, daysBetween(from, to) + 1, to === today);
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="text-lg">{sentence}</p>
      <LazyLineChart data={data} label={sentence}>
        <LineChart data={data} label={sentence} />
      </LazyLineChart>
      <ChartKey data={data} />
      <ChartTable
        data={data}
        caption={`Your mood, ${nameOf(series.bucketDays).each}`}
        what={nameOf(series.bucketDays).one}
      />
    </div>
  );
}

/** What the numbers say and no more: how many days, and where their middle lies. Never that something changed. */
export function summaryOf(series: Series, days: number, isNow: boolean): string {
  const { logged, middle } = summarise(series);
  const span = `${isNow ? "these" : "those"} ${days} days`;
  if (middle === null) return `Over ${span} you logged none.`;
  const place = `${faceFor(Math.round(middle)).word} (${formatValue(middle)})`;
  if (logged === 1) return `Over ${span} you logged 1. It was ${place}.`;
  const what =
    series.bucketDays === 1 ? "The middle" : `The middle ${nameOf(series.bucketDays).one.toLowerCase()}`;
  return `Over ${span} you logged ${logged}. ${what} was ${place}.`;
}

export function lineDataOf(series: Series, from: LocalDay, today: LocalDay): LineData {
  const size = series.bucketDays;
  const { each, window } = nameOf(size);
  return {
    span: series.span,
    points: series.dots.map(({ at, from: first, to: last, mean }) => ({
      at,
      value: mean,
      label: size === 1 ? weekDay(first, today) : `${shortDay(first, today)} to ${shortDay(last, today)}`,
      words: faceFor(Math.round(mean)).word,
    })),
    band: series.band,
    marks: marksOf(series, from, today),
    ticks: faces.map(({ value, word }) => ({ value, word })),
    dotIs: `The mean of ${each}`,
    bandIs: window,
  };
}

const MARKS = 4;

/** The first day, the last, and two between: as many as fit under a chart on a phone. */
function marksOf({ span, bucketDays }: Series, from: LocalDay, today: LocalDay): LineData["marks"] {
  const count = Math.min(MARKS, span);
  const places = Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : Math.round((index / (count - 1)) * (span - 1)),
  );
  return places.map((at) => {
    const day = addLocalDays(from, at * bucketDays);
    return { at, label: bucketDays === 1 && day === today ? "Today" : shortDay(day, today) };
  });
}

/** How a point is called by the days it stands for. */
function nameOf(bucketDays: number): { one: string; each: string; window: string } {
  if (bucketDays === 1) return { one: "Day", each: "each day", window: "Last 7 days" };
  if (bucketDays === 7) return { one: "Week", each: "each week", window: "Last 4 weeks" };
  const days = `${bucketDays} days`;
  return { one: "Part", each: `each ${days}`, window: `Last 4 times ${days}` };
}
