import { describe, expect, it } from "vitest";
import { compare } from "./compare";

const days = (n: number, ...pattern: number[]) =>
  Array.from({ length: n }, (_, at) => pattern[at % pattern.length] ?? 0);

describe("a comparison of days before and after", () => {
  it.each([
    ["clearly less", days(14, 4, 5, 6, 5), days(20, 1, 2, 1, 2), "less"],
    ["clearly more", days(12, 2, 3), days(12, 7, 8, 6), "more"],
    ["gone altogether", days(10, 1, 2, 1, 3), days(28, 0), "less"],
    ["much the same", days(20, 4, 6, 5), days(20, 5, 4, 6), "unclear"],
    ["a little less than its own ups and downs", days(12, 2, 8, 3, 7), days(12, 2, 7, 3, 6), "unclear"],
    ["all alike on both sides", days(10, 3), days(10, 3), "unclear"],
  ])("says when it is %s", (_, before, after, verdict) => {
    expect(compare(before, after).verdict).toBe(verdict);
  });

  it.each([
    ["no day at all", [], [], null, null],
    ["no day before", [], days(28, 1), null, 28],
    ["nine days before", days(9, 9), days(28, 0), 9, 28],
    ["nine days after", days(28, 9), days(9, 0), 28, 9],
  ])("says nothing with %s, whatever the numbers", (_, before, after, first, last) => {
    const found = compare(before, after);
    expect(found.verdict).toBe("too-few");
    expect([found.before?.n ?? null, found.after?.n ?? null]).toEqual([first, last]);
  });

  it("speaks from the tenth day on each side", () => {
    expect(compare(days(10, 8, 9), days(10, 1, 2)).verdict).toBe("less");
  });

  it("keeps zero days as days and gives the interval round the difference", () => {
    const found = compare(days(14, 0, 2), days(14, 0, 1));
    if (found.verdict === "too-few") throw new Error("there are days enough");
    expect(found.before).toEqual({ n: 14, mean: 1 });
    expect(found.difference).toBeCloseTo(-0.5);
    expect(found.low).toBeLessThan(found.difference);
    expect(found.high).toBeGreaterThan(found.difference);
  });

  it("agrees with a hand calculation of Welch's interval where days are not alike", () => {
    // Alternating days are unlike each other, so no day counts for less. Means 1.5 and 3.5, each s² 10/36 over 10 days:
    // error √(2/36) = 0.2357, 18 degrees of freedom, t at 99.5 % 2.8784, half-width 0.6785.
    const found = compare(days(10, 1, 2), days(10, 3, 4));
    if (found.verdict === "too-few") throw new Error("there are days enough");
    expect(found.low).toBeCloseTo(2 - 0.6785, 2);
    expect(found.high).toBeCloseTo(2 + 0.6785, 2);
  });
});

/** A small generator with a seed, so that a red run is red again. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A diary of 0–10 answers whose days are alike by `phi`, a third of them missing, with a step of `effect` spreads at the turn. */
function diary(random: () => number, phi: number, effect: number): [number[], number[]] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let state = normal();
  const all = Array.from({ length: 56 }, (_, at) => {
    state = phi * state + Math.sqrt(1 - phi ** 2) * normal();
    const value = 5 + 1.6 * (state + (at < 28 ? 0 : effect));
    return random() < 0.3 ? null : Math.round(Math.min(10, Math.max(0, value)));
  });
  const answered = (part: (number | null)[]) => part.filter((value) => value !== null);
  return [answered(all.slice(0, 28)), answered(all.slice(28))];
}

function claims(phi: number, effect: number): number {
  const random = chance(42);
  const runs = Array.from({ length: 1_000 }, () => compare(...diary(random, phi, effect)));
  return runs.filter(({ verdict }) => verdict === "less" || verdict === "more").length;
}

describe("a thousand made-up diaries", () => {
  it.each([[0], [0.3], [0.5], [0.6]])(
    "show a change that is not there at most 30 times (days alike by %d)",
    (phi) => {
      expect(claims(phi, 0)).toBeLessThanOrEqual(30);
    },
  );

  it.each([
    [0.3, 1.5, 700],
    [0.5, 2, 700],
  ])(
    "show a change that is there (days alike by %d, a step of %d spreads) at least %d times",
    (phi, effect, least) => {
      expect(claims(phi, effect)).toBeGreaterThanOrEqual(least);
    },
  );
});
