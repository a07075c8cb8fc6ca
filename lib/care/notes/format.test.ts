import { describe, expect, it } from "vitest";
import { fitting, glimpseOf, isEmpty, layoutOf, parseBoxes } from "./format";

describe("the boxes of a note", () => {
  it.each([
    ["dap", ["data", "assessment", "plan"]],
    ["soap", ["subjective", "objective", "assessment", "plan"]],
    ["private", ["text"]],
  ] as const)("stand in the order of %s", (format, boxes) => {
    expect(layoutOf(format).map(({ box }) => box)).toEqual(boxes);
  });

  it("hold what belongs to their format and was written", () => {
    expect(fitting("dap", { data: " Slept badly. ", subjective: "no", plan: "  " })).toEqual({
      data: "Slept badly.",
    });
  });

  it("are read back as they were kept, and nothing else with them", () => {
    expect(parseBoxes('{"data":"a","other":"b","plan":3}')).toEqual({ data: "a" });
    expect(parseBoxes("null")).toEqual({});
  });

  it("are empty when nobody wrote into them", () => {
    expect(isEmpty({ data: " ", plan: "" })).toBe(true);
    expect(isEmpty({ data: "a" })).toBe(false);
  });

  it("show their first words in a list, on one line", () => {
    expect(glimpseOf("soap", { objective: "Calm.\nTired." })).toBe("Calm. Tired.");
    expect(glimpseOf("private", { text: "word ".repeat(40) }, 20)).toBe("word word word word…");
  });
});
