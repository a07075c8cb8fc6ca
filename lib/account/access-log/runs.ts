type Line = {
  readonly at: Date;
  readonly who: string | null;
  readonly what: string;
  readonly parts: readonly string[];
};

/** Lines that say the same, a few minutes apart: the newest of them, when the first was, and how many they are. */
export type Run<L> = { readonly last: L; readonly since: Date; readonly count: number };

const NEAR_MS = 10 * 60_000;

const isSame = (one: Line, other: Line) =>
  one.who === other.who && one.what === other.what && one.parts.join() === other.parts.join();

/** Gathers lines, newest first, that repeat each other within ten minutes: going back and forth is one visit. */
export function runsOf<L extends Line>(lines: readonly L[]): Run<L>[] {
  const runs: Run<L>[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const isNear = run !== undefined && run.since.getTime() - line.at.getTime() <= NEAR_MS;
    if (run && isNear && isSame(run.last, line))
      runs[runs.length - 1] = { ...run, since: line.at, count: run.count + 1 };
    else runs.push({ last: line, since: line.at, count: 1 });
  }
  return runs;
}
