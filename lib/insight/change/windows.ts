import { addLocalDays, type LocalDay } from "@/lib/core/local-day";

/** A stretch of days, both ends included. */
export type Days = { readonly from: LocalDay; readonly to: LocalDay };
export type DayValue = { readonly day: LocalDay; readonly value: number };

const FOUR_WEEKS = 28;
/** No chart has more points than this, and none reaches further back. */
export const MOST_DAYS = 365;

/** The four weeks before something was begun on `turn`, and the last four weeks since. */
export function windowsOf(turn: LocalDay, today: LocalDay): { before: Days; after: Days } {
  const recent = addLocalDays(today, 1 - FOUR_WEEKS);
  return {
    before: { from: addLocalDays(turn, -FOUR_WEEKS), to: addLocalDays(turn, -1) },
    after: { from: recent > turn ? recent : turn, to: today },
  };
}

/** The values of some days, in the order of time. */
export function valuesIn(points: readonly DayValue[], { from, to }: Days): number[] {
  return points
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ value }) => value);
}
