import { expect, test } from "vitest";
import { heightsOf, ridge, softened } from "./hills";

test("a fortnight of numbers becomes fourteen heights, and the scale's ends are the floor and the top", () => {
  const heights = heightsOf([1, 10, ...new Array<number>(12).fill(1)]);
  expect(heights).toHaveLength(14);
  expect(heights.slice(0, 3)).toEqual([0, 1, 0]);
});

test("a missing day rolls about the calm middle and never sinks or soars", () => {
  expect(heightsOf([null]).every((height) => height > 0.25 && height < 0.65)).toBe(true);
});

test("only the last fourteen of many days are drawn", () => {
  expect(heightsOf([...new Array<number>(20).fill(1), 10]).at(-1)).toBe(1);
  expect(heightsOf([...new Array<number>(20).fill(1), 10])).toHaveLength(14);
});

test("the far ridge follows the near one softly", () => {
  expect(softened([0, 0.9, 0])).toEqual([0.3, 0.3, 0.3]);
});

test("a ridge is one closed outline that ends on the floor", () => {
  const outline = ridge(
    [
      { x: 0, y: 10 },
      { x: 20, y: 5 },
    ],
    40,
  );
  expect(outline).toBe("M0 10C10 10 10 5 20 5V40H0Z");
  expect(ridge([], 40)).toBe("");
});
