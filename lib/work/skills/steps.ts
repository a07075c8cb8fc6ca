export const MOST_STEPS = 20;

/** What one of a step's buttons asks for: `2-up` moves the third step up, `2-out` takes it away, `add` adds an empty one. */
export type StepMove = `${number}-${"up" | "down" | "out"}` | "add";

/** The steps after one press of a button. What cannot be done leaves them as they are. */
export function movedSteps<T>(steps: readonly T[], move: string | undefined, empty: T): readonly T[] {
  if (move === "add") return [...steps, empty];
  const [, digits, what] = /^(\d{1,2})-(up|down|out)$/.exec(move ?? "") ?? [];
  const from = Number(digits);
  if (what === undefined || from >= steps.length) return steps;
  if (what === "out") return steps.filter((_, index) => index !== from);
  return swapped(steps, from, what === "up" ? from - 1 : from + 1);
}

function swapped<T>(steps: readonly T[], from: number, to: number): readonly T[] {
  if (to < 0 || to >= steps.length) return steps;
  const order = steps.map((_, index) => index);
  order[from] = to;
  order[to] = from;
  return order.flatMap((index) => steps.slice(index, index + 1));
}
