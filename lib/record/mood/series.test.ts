import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addLocalDays, daysBetween, type LocalDay } from "@/lib/core/local-day";
import { bucketDays, MOST_POINTS } from "./buckets";
import { seriesOf, summarise } from "./series";

const from = "2026-03-01" as LocalDay;
const to = "2026-03-30" as LocalDay;
const dayAt = (at: number) => addLocalDays(from, at);
const logged = (means: Record<number, number>) =>
  Object.entries(means).map(([at, mean]) => {
    const day = dayAt(Number(at));
    return { from: day, to: day, mean, days: 1 };
  });

describe("the series of a range", () => {
  it("puts a dot on each day that has one, and leaves the others empty", () => {
    const { span, dots } = seriesOf(logged({ 0: 4, 2: 6, 29: 8 }), from, to);
    expect(span).toBe(30);
    expect(dots.map(({ at, mean }) => [at, mean])).toEqual([
      [0, 4],
      [2, 6],
      [29, 8],
    ]);
  });

  it("says nothing of a week with fewer than three days", () => {
    expect(seriesOf(logged({ 0: 4, 2: 6 }), from, to).band).toEqual([]);
  });

  it("ends the band where its last three days are a week away", () => {
    const { band } = seriesOf(logged({ 0: 4, 1: 5, 2: 6, 20: 6 }), from, to);
    expect(band.map(({ at }) => at)).toEqual([2, 3, 4, 5, 6]);
    expect(band[0]).toEqual({ at: 2, low: 4, middle: 5, high: 6 });
  });

  it("keeps the band on the scale", () => {
    const days = fc.dictionary(fc.nat({ max: 29 }).map(String), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(days, (means) => {
        for (const { low, middle, high } of seriesOf(logged(means), from, to).band) {
          expect(low).toBeGreaterThanOrEqual(1);
          expect(middle).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(middle);
          expect(high).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  it.each([
    [{}, 0, null],
    [{ 3: 8 }, 1, 8],
    [{ 0: 2, 1: 9 }, 2, 5.5],
    [{ 0: 2, 1: 3, 2: 10 }, 3, 3],
  ])("counts the days of %j and finds their middle", (means, days, middle) => {
    expect(summarise(seriesOf(logged(means), from, to))).toEqual({ logged: days, middle });
  });

  it("never has more than 400 places, however long the diary", () => {
    for (const days of [1, 30, 365, 400, 401, 3_650, 36_500]) {
      const last = addLocalDays("1926-01-01" as LocalDay, days - 1);
      const series = seriesOf([], "1926-01-01" as LocalDay, last);
      expect(series.span).toBeLessThanOrEqual(MOST_POINTS);
      expect(daysBetween("1926-01-01" as LocalDay, last)).toBeLessThan(series.span * bucketDays(days));
    }
  });
});
