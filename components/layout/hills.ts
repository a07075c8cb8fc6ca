export type Point = { x: number; y: number };

/** Heights from 0 to 1 for up to 14 days, oldest first. A day without a number rolls gently about the middle. */
export function heightsOf(days: readonly (number | null)[]): number[] {
  const last = days.slice(-14);
  const padded = [...new Array<null>(14 - last.length).fill(null), ...last];
  return padded.map((day, at) =>
    day === null ? 0.45 + 0.15 * Math.sin(at * 1.15) : (Math.min(10, Math.max(1, day)) - 1) / 9,
  );
}

/** Each height with a share of its neighbours: a further ridge, which follows the near one softly. */
export function softened(heights: readonly number[]): number[] {
  return heights.map((height, at) => {
    const before = heights[at - 1] ?? height;
    const after = heights[at + 1] ?? height;
    return (before + height + after) / 3;
  });
}

/** A closed outline: a smooth ridge through the points, down to the floor and back. */
export function ridge(points: readonly Point[], floor: number): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let path = `M${round(first.x)} ${round(first.y)}`;
  let from = first;
  for (const to of rest) {
    const middle = round((from.x + to.x) / 2);
    path += `C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
    from = to;
  }
  return `${path}V${floor}H${round(first.x)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
