/** One answered day: its place from the left, 0 to span - 1. */
export type StepPoint = {
  readonly at: number;
  readonly value: number;
  readonly label: string;
  readonly words: string;
};

/** A row of answers; `look` gives it its own colour and marker. */
export type StepSeries = {
  readonly name: string;
  readonly look: 1 | 2;
  readonly points: readonly StepPoint[];
};

/** A chart from 0 to `most`, with what was said at first and the aim as hairlines, and what happened as marks. */
export type StepData = {
  readonly span: number;
  readonly most: number;
  readonly series: readonly StepSeries[];
  readonly hairlines: ReadonlyArray<{ readonly value: number; readonly label: string }>;
  readonly events: ReadonlyArray<{ readonly at: number; readonly mark: string; readonly label: string }>;
  readonly dates: ReadonlyArray<{ readonly at: number; readonly label: string }>;
  readonly ticks: readonly number[];
};

export const box = { height: 240, top: 26, bottom: 30, side: 10, gutter: 36 } as const;

/** Pixels from the top for a value from 0 to `most`. */
export function yOf(value: number, most: number): number {
  const plot = box.height - box.top - box.bottom;
  return Math.round((box.top + (1 - value / most) * plot) * 100) / 100;
}

/** A round number at or above the highest value, never below 4, so that a small count is not made to look large. */
export function mostOf(values: readonly number[]): number {
  const highest = Math.max(4, ...values);
  const step = highest <= 10 ? 2 : 10 ** Math.floor(Math.log10(highest)) / 2;
  return Math.ceil(highest / step) * step;
}

/** Four steps at most, whole numbers only. */
export function ticksOf(most: number): number[] {
  const step = [most / 4, most / 2, most].find((part) => Number.isInteger(part)) ?? most;
  return Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step);
}
