import { describe, expect, it } from "vitest";
import { mostOf, ticksOf, yOf } from "./step-data";

describe("the scale of a chart of counts", () => {
  it.each([
    [[], 4],
    [[1], 4],
    [[5], 6],
    [[10], 10],
    [[12], 15],
    [[37], 40],
    [[999], 1000],
  ])("ends above %o at %d", (values, most) => {
    expect(mostOf(values)).toBe(most);
  });

  it.each([
    [4, [0, 1, 2, 3, 4]],
    [10, [0, 5, 10]],
    [15, [0, 15]],
    [40, [0, 10, 20, 30, 40]],
  ])("has whole ticks up to %d", (most, ticks) => {
    expect(ticksOf(most)).toEqual(ticks);
  });

  it("puts zero at the foot and never below the box", () => {
    expect(yOf(0, 10)).toBe(210);
    expect(yOf(10, 10)).toBe(26);
  });
});
