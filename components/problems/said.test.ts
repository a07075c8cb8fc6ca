import { describe, expect, it } from "vitest";
import { figureWords, readingWords } from "./said";

describe("a day's answers in words", () => {
  it.each([
    [{ times: 0, strength: null }, "0 times"],
    [{ times: 1, strength: 0 }, "1 time · 0 of 10"],
    [{ times: null, strength: 7 }, "7 of 10"],
  ])("say what was answered and no more: %o", (reading, words) => {
    expect(readingWords(reading)).toBe(words);
  });
});

describe("figures of a problem area in words", () => {
  const nothing = { baselineTimes: null, targetTimes: null, baselineStrength: null, targetStrength: null };
  it.each([
    [{}, []],
    [{ baselineTimes: 5, targetTimes: 1 }, ["How often: 5 times a week at first, the aim is 1 time a week"]],
    [{ targetTimes: 0 }, ["How often: the aim is 0 times a week"]],
    [{ baselineStrength: 8 }, ["How strong: 8 of 10 at first"]],
  ])("leave out what nobody said: %o", (given, words) => {
    expect(figureWords({ countedPer: "week", ...nothing, ...given })).toEqual(words);
  });
});
