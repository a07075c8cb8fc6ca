type Line = {
  readonly at: Date;
  readonly who: string | null;
  readonly what: string;
  readonly parts: readonly string[];
};

/** Lines that say the same within an hour: the newest of them, when the first was, and how many they are. */
export type Run<L> = { readonly last: L; readonly since: Date; readonly count: number };

const HOUR_MS = 60 * 60_000;

const isSame = (one: Line, other: Line) =>
  one.who === other.who && one.what === other.what && one.parts.join() === other.parts.join();

/**
 * Gathers lines, newest first, in which the same person did the same with the same parts open, within an hour of the newest
 * of them: going back and forth between two pages is two lines and not twenty. Each stands where its newest was.
 */
export function runsOf<L extends Line>(lines: readonly L[]): Run<L>[] {
  const runs: Run<L>[] = [];
  for (const line of lines) {
    const at = runs.findLastIndex(({ last }) => isSame(last, line));
    const run = runs[at];
    if (run && run.last.at.getTime() - line.at.getTime() <= HOUR_MS)
      runs[at] = { ...run, since: line.at, count: run.count + 1 };
    else runs.push({ last: line, since: line.at, count: 1 });
  }
  return runs;
}
