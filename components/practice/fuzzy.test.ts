import { describe, expect, it } from "vitest";
import { found, scoreOf } from "./fuzzy";

const items = ["Maya Lindqvist", "Sam Okoro", "Caseload", "Needs a look", "Zoë Bâton"].map((label) => ({
  label,
}));
const labels = (typed: string) => found(items, typed).map(({ label }) => label);

describe("finding by a few letters", () => {
  it("keeps everything in its order while nothing is typed", () => {
    expect(labels("")).toEqual(items.map(({ label }) => label));
  });

  it.each([
    ["may", "Maya Lindqvist"],
    ["lind", "Maya Lindqvist"],
    ["ml", "Maya Lindqvist"],
    ["SO", "Sam Okoro"],
    ["nal", "Needs a look"],
    ["zoe baton", "Zoë Bâton"],
    ["cl", "Caseload"],
  ])("puts the right one first for %s", (typed, label) => {
    expect(labels(typed)[0]).toBe(label);
  });

  it("finds nothing where a letter is missing", () => {
    expect(scoreOf("Caseload", "xq")).toBeNull();
    expect(labels("xq")).toEqual([]);
  });
});
