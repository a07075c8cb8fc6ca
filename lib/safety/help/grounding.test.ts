import { describe, expect, it } from "vitest";
import { BREATH, breathAt } from "@/lib/safety/help/grounding";

describe("the minute of slow breathing", () => {
  it("is a minute: six breaths of ten seconds", () => {
    expect((BREATH.inSeconds + BREATH.outSeconds) * BREATH.rounds).toBe(60);
  });

  it.each([
    [-1, "in", 0, 60],
    [0, "in", 0, 60],
    [3.9, "in", 0, 57],
    [4, "out", 0, 56],
    [9.99, "out", 0, 51],
    [10, "in", 1, 50],
    [59.5, "out", 5, 1],
    [60, "done", 6, 0],
    [600, "done", 6, 0],
  ])("%d seconds in", (elapsed, phase, breaths, secondsLeft) => {
    expect(breathAt(elapsed)).toEqual({ phase, breaths, secondsLeft });
  });
});
