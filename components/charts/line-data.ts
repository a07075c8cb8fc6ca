/** One dot. `at` counts from the left, 0 to span - 1; `label` names its day, `words` says its value. */
export type ChartPoint = {
  readonly at: number;
  readonly value: number;
  readonly label: string;
  readonly words: string;
};

/** How the dots before it spread: where most of them lie, and their middle. */
export type ChartBand = {
  readonly at: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
};

/** What a chart shows and its table says. A place without a point is a gap, in both. */
export type LineData = {
  readonly span: number;
  readonly points: readonly ChartPoint[];
  readonly band: readonly ChartBand[];
  /** Places along the foot that carry a date. */
  readonly marks: ReadonlyArray<{ readonly at: number; readonly label: string }>;
  /** Values that carry a word. */
  readonly ticks: ReadonlyArray<{ readonly value: number; readonly word: string }>;
  /** What a dot and the band are, for the key under the chart. */
  readonly dotIs: string;
  readonly bandIs: string;
};

/** Neighbouring places in runs, so that nothing is drawn across a gap. */
export function runsOf<T extends { readonly at: number }>(places: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const isNext = run?.at(-1)?.at === place.at - 1;
    if (run && isNext) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** "Thu 5 Mar: In between (5.5)". */
export function readingOf({ label, words, value }: ChartPoint): string {
  return `${label}: ${words} (${formatValue(value)})`;
}

/** A value as it is read: one decimal at most. */
export function formatValue(value: number): string {
  return String(Math.round(value * 10) / 10);
}
