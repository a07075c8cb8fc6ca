import { ChartKey } from "@/components/charts/chart-key";
import { ChartTable } from "@/components/charts/chart-table";
import { LazyLineChart } from "@/components/charts/lazy-line-chart";
import { LineChart } from "@/components/charts/line-chart";
import { formatValue } from "@/components/charts/line-data";
import { lineDataOf } from "@/components/mood/mood-chart";
import { faceFor } from "@/components/ui/faces";
import type { Overview } from "@/lib/care/overview/overview";
import { daysBetween, type LocalDay } from "@/lib/core/local-day";
import { seriesOf, summarise } from "@/lib/record/mood/series";
import { DeskCard } from "../desk-card";

type MoodCardProps = { readonly mood: NonNullable<Overview["mood"]>; readonly today: LocalDay };

/** The moods that were logged, day by day: a sentence, the picture, the table. Gaps stay gaps. */
export function MoodCard({ mood: { from, days }, today }: MoodCardProps) {
  const span = daysBetween(from, today) + 1;
  if (days.length === 0) {
    return (
      <DeskCard title="Mood">
        <p className="text-ink-2">No mood was logged in these {span} days.</p>
      </DeskCard>
    );
  }
  const buckets = days.map(({ day, mean }) => ({ from: day, to: day, mean, days: 1 }));
  const series = seriesOf(buckets, from, today);
  const data = lineDataOf(series, from, today);
  const { logged, middle } = summarise(series);
  const where =
    middle === null ? "" : ` The middle was ${faceFor(Math.round(middle)).word} (${formatValue(middle)}).`;
  const sentence = `Mood was logged on ${logged} of ${span} days.${where}`;
  return (
    <DeskCard title="Mood">
      <p>{sentence}</p>
      <LazyLineChart data={data} label={sentence}>
        <LineChart data={data} label={sentence} />
      </LazyLineChart>
      <ChartKey data={data} />
      <ChartTable data={data} caption="Mood, each day" what="Day" />
    </DeskCard>
  );
}
