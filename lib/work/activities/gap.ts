/** Fewer than these are chance: the clinical rule is "show the prediction gap after five". */
export const GAP_NEEDS = 5;

type Rated = {
  readonly predictedPleasure: number | null;
  readonly predictedMastery: number | null;
  readonly pleasure: number | null;
  readonly mastery: number | null;
};

/** What was expected and what it was, each 0–10 on average over the same `n` activities; null below five. */
export type GapSide = {
  readonly n: number;
  readonly means: { readonly expected: number; readonly actual: number } | null;
};
export type Gap = { readonly pleasure: GapSide; readonly mastery: GapSide };

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function sideOf(pairs: ReadonlyArray<readonly [number | null, number | null]>): GapSide {
  const both = pairs.flatMap(([expected, actual]) =>
    expected === null || actual === null ? [] : [{ expected, actual }],
  );
  if (both.length < GAP_NEEDS) return { n: both.length, means: null };
  const expected = mean(both.map((pair) => pair.expected));
  const actual = mean(both.map((pair) => pair.actual));
  return { n: both.length, means: { expected, actual } };
}

/** Compares guesses with what came, only where both were said: 0 is an answer, null is none. */
export function gapOf(activities: readonly Rated[]): Gap {
  return {
    pleasure: sideOf(activities.map((one) => [one.predictedPleasure, one.pleasure] as const)),
    mastery: sideOf(activities.map((one) => [one.predictedMastery, one.mastery] as const)),
  };
}

/** One decimal where it says something: 6, 6.4. */
const spoken = (value: number) => String(Math.round(value * 10) / 10);

/** One side in words: what was expected and what it was, or how many there are so far. Never a verdict. */
export function speakGap({ n, means }: GapSide, whose: "yours" | "theirs" = "yours"): string {
  if (means === null) return `So far ${n} of ${GAP_NEEDS}.`;
  const [expected, actual] = [spoken(means.expected), spoken(means.actual)];
  const who = whose === "yours" ? "You expected" : "They expected";
  const link = expected === actual ? "and it was" : "it was";
  return `${who} ${expected}, ${link} ${actual} on average, over ${n} activities.`;
}
