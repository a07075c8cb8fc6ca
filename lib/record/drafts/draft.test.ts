import { describe, expect, it } from "vitest";
import { halfSentence, isWorthKeeping, parseDraftForm } from "./draft";

describe("a draft", () => {
  it.each([
    ["nothing at all", {}, false],
    [
      "only what the form set by itself",
      { template: ["free"], occurred_at: ["2026-03-05T10:00"], content: ["  "] },
      false,
    ],
    ["a mood alone", { mood_rating: ["4"] }, false],
    ["a title", { title: ["Tues"] }, true],
    ["half a word", { content: ["I"] }, true],
    ["an answer of a template", { "answers.before": ["We argued"] }, true],
    ["a behaviour by name", { "behaviours.2.name": ["drank"] }, true],
    ["an urge without a name", { "behaviours.2.urge": ["4"] }, false],
  ])("of %s is worth keeping or not", (_what, form, expected) => {
    expect(isWorthKeeping(form)).toBe(expected);
  });

  it("shows the half sentence somebody stopped at, from its end", () => {
    const long = `${"I went to the shop and then home again. ".repeat(9)}And then I thought that`;
    const half = halfSentence({ content: [long] });
    expect(half.startsWith("…")).toBe(true);
    expect(half.endsWith("And then I thought that")).toBe(true);
    expect(half.length).toBeLessThanOrEqual(92);
    expect(halfSentence({ content: [" "], title: ["Only a title"] })).toBe("Only a title");
  });

  it.each(["", "[]", "7", '{"content":"text"}', '{"content":[1]}', "{"])("is not read from %s", (text) => {
    expect(parseDraftForm(text)).toBeNull();
  });

  it("is read back as it was kept", () => {
    expect(parseDraftForm('{"content":["a"],"emotions":["x","y"]}')).toEqual({
      content: ["a"],
      emotions: ["x", "y"],
    });
  });
});
