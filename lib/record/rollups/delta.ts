/** What one change does to a day: values that came, values that went, and counts. */
export type DayDelta = {
  readonly mood?: MeasureDelta;
  /** Those of `mood` that were logged as moods: kept apart, since a consent for moods covers only them. */
  readonly logged?: MeasureDelta;
  readonly energy?: MeasureDelta;
  readonly moodEntries?: number;
  readonly journalEntries?: number;
  readonly words?: number;
};

export type MeasureDelta = { readonly added: readonly number[]; readonly removed: readonly number[] };

export type Sums = { readonly n: number; readonly sum: number; readonly sumsq: number };

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const squares = (values: readonly number[]) => values.map((value) => value * value);

/** The change of count, sum and sum of squares that a measure's values make. */
export function sumsOf(delta: MeasureDelta | undefined): Sums {
  const { added, removed } = delta ?? { added: [], removed: [] };
  return {
    n: added.length - removed.length,
    sum: total(added) - total(removed),
    sumsq: total(squares(added)) - total(squares(removed)),
  };
}

/** A mean to two decimals, or null when there is no moment: nothing logged is not zero. */
export function meanOf(n: number, sum: number): number | null {
  return n === 0 ? null : Math.round((sum / n) * 100) / 100;
}
