import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChartTable } from "@/components/charts/chart-table";
import { LineChart } from "@/components/charts/line-chart";
import { formatValue } from "@/components/charts/line-data";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import { seriesOf } from "@/lib/record/mood/series";
import { lineDataOf, summaryOf } from "./mood-chart";

const from = "2026-03-01" as LocalDay;
const to = "2026-03-30" as LocalDay;

const series = (means: Record<number, number>, last: LocalDay = to) =>
  seriesOf(
    Object.entries(means).map(([at, mean]) => {
      const day = addLocalDays(from, Number(at));
      return { from: day, to: day, mean, days: 1 };
    }),
    from,
    last,
  );

const everyTag = (markup: string, tag: string) =>
  [...markup.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"))].map((found) =>
    (found[1] ?? "")
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );

describe("the picture of a range of moods", () => {
  const means = { 0: 2, 1: 3.5, 2: 7, 9: 10, 29: 5.25 };
  const data = lineDataOf(series(means), from, to);
  const picture = renderToStaticMarkup(<LineChart data={data} label="Moods" />);
  const table = renderToStaticMarkup(<ChartTable data={data} caption="Moods" what="Day" />);

  it("and its table say the same of every day", () => {
    const dots = everyTag(picture, "title");
    const rows = everyTag(table, "tr").slice(1);
    expect(dots).toHaveLength(5);
    expect(rows).toHaveLength(5);
    for (const { label, words, value } of data.points) {
      expect(dots).toContain(`${label}: ${words} (${formatValue(value)})`);
      expect(rows.some((row) => row.startsWith(`${label} ${words} ${formatValue(value)} `))).toBe(true);
    }
  });

  it("tells the band in the table as it is drawn", () => {
    const shown = data.band.filter(({ at }) => data.points.some((point) => point.at === at));
    expect(shown.length).toBeGreaterThan(0);
    for (const { low, middle, high } of shown) {
      expect(table).toContain(`${formatValue(middle)} (${formatValue(low)} to ${formatValue(high)})`);
    }
  });

  it("stays on the scale from 1 to 10, the lowest mood near the foot and the highest at the top", () => {
    const heights = [...picture.matchAll(/<circle[^>]*cy="([\d.]+)"/g)].map((found) => Number(found[1]));
    expect(Math.min(...heights)).toBe(12);
    expect(Math.max(...heights)).toBeCloseTo(207.56, 1);
  });

  it("puts the last day at the right and names it when it is today", () => {
    expect(picture).toMatch(/cx="100%"/);
    expect(data.marks.at(-1)).toEqual({ at: 29, label: "Today" });
  });

  it("draws no line across a gap", () => {
    const { band } = lineDataOf(series({ 0: 2, 1: 3, 2: 4, 20: 5, 21: 6, 22: 7 }), from, to);
    const markup = renderToStaticMarkup(<LineChart data={{ ...data, band }} label="Moods" />);
    expect([...markup.matchAll(/<g>/g)]).toHaveLength(2);
  });

  it("carries no style attribute, which the page's policy would refuse", () => {
    expect(picture + table).not.toContain("style=");
  });
});

describe("the sentence above the picture", () => {
  it.each([
    [{}, true, "Over these 30 days you logged none."],
    [{ 3: 8 }, true, "Over these 30 days you logged 1. It was Good (8)."],
    [{ 0: 5.5, 1: 6, 2: 5.8 }, true, "Over these 30 days you logged 3. The middle was In between (5.8)."],
    [{ 0: 2, 1: 2 }, false, "Over those 30 days you logged 2. The middle was Really hard (2)."],
  ])(
    "says of %j how many and where the middle is, never that something changed",
    (means, isNow, sentence) => {
      expect(summaryOf(series(means), 30, isNow)).toBe(sentence);
    },
  );

  it("speaks of weeks where a dot is a week", () => {
    const last = addLocalDays(from, 799);
    const weeks = [0, 7].map((at) => ({
      from: addLocalDays(from, at),
      to: addLocalDays(from, at + 6),
      mean: 6,
      days: 4,
    }));
    expect(summaryOf(seriesOf(weeks, from, last), 800, true)).toBe(
      "Over these 800 days you logged 8. The middle week was In between (6).",
    );
  });
});
