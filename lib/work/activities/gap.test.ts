import { describe, expect, it } from "vitest";
import { gapOf, speakGap } from "./gap";

const rated = (expected: number | null, actual: number | null) => ({
  predictedPleasure: expected,
  pleasure: actual,
  predictedMastery: null,
  mastery: null,
});
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe("the gap between a guess and what came", () => {
  it.each([
    ["nothing", [], "So far 0 of 5."],
    ["one activity", times(1, rated(3, 6)), "So far 1 of 5."],
    ["four activities", times(4, rated(3, 6)), "So far 4 of 5."],
    ["five", times(5, rated(3, 6)), "You expected 3, it was 6 on average, over 5 activities."],
    [
      "guesses that were too high",
      times(5, rated(8, 2)),
      "You expected 8, it was 2 on average, over 5 activities.",
    ],
    [
      "guesses that came true",
      times(6, rated(5, 5)),
      "You expected 5, and it was 5 on average, over 6 activities.",
    ],
    [
      "a mean between two numbers",
      [...times(3, rated(3, 6)), ...times(2, rated(4, 7))],
      "You expected 3.4, it was 6.4 on average, over 5 activities.",
    ],
    [
      "zeros, which are answers",
      times(5, rated(0, 0)),
      "You expected 0, and it was 0 on average, over 5 activities.",
    ],
    ["four, and one nobody rated", [...times(4, rated(3, 6)), rated(3, null)], "So far 4 of 5."],
    ["four, and one nobody guessed", [...times(4, rated(3, 6)), rated(null, 9)], "So far 4 of 5."],
  ])("after %s says what can be said", (_, activities, words) => {
    expect(speakGap(gapOf(activities).pleasure)).toBe(words);
  });

  it("takes both means over the same activities", () => {
    const { pleasure } = gapOf([...times(5, rated(3, 6)), rated(10, null), rated(null, 0)]);
    expect(pleasure).toEqual({ n: 5, means: { expected: 3, actual: 6 } });
  });

  it("keeps pleasure and mastery apart", () => {
    const both = times(5, { predictedPleasure: 2, pleasure: 4, predictedMastery: 5, mastery: null });
    expect(gapOf(both)).toEqual({
      pleasure: { n: 5, means: { expected: 2, actual: 4 } },
      mastery: { n: 0, means: null },
    });
  });

  it("speaks of the client to their psychologist", () => {
    const { pleasure } = gapOf(times(5, rated(3, 6)));
    expect(speakGap(pleasure, "theirs")).toMatch(/^They expected 3/);
  });
});
