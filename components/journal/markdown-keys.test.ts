import { describe, expect, it } from "vitest";
import { continueList, type Selection, toggleList, toggleMark } from "./markdown-keys";

/** `[` and `]` stand for the selection, `|` for a caret. */
function at(drawn: string): Selection {
  const caret = drawn.indexOf("|");
  if (caret >= 0) return { text: drawn.replace("|", ""), start: caret, end: caret };
  const start = drawn.indexOf("[");
  return { text: drawn.replace("[", "").replace("]", ""), start, end: drawn.indexOf("]") - 1 };
}

function drawn({ text, start, end }: Selection): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe("shortcuts while writing", () => {
  it.each([
    ["a [word] here", "**", "a **[word]** here"],
    ["a **[word]** here", "**", "a [word] here"],
    ["a [ word ] here", "**", "a  **[word]**  here"],
    ["a | here", "**", "a **|** here"],
    ["a **[word]** here", "_", "a **_[word]_** here"],
    ["_[word]_", "_", "[word]"],
  ])("turn %s with %s into %s", (before, mark, after) => {
    expect(drawn(toggleMark(at(before), mark))).toBe(after);
  });

  it("make lines a list and plain again", () => {
    expect(drawn(toggleList(at("one|")))).toBe("- one|");
    expect(drawn(toggleList(at("x\n[one\ntwo]\ny")))).toBe("x\n[- one\n- two]\ny");
    expect(drawn(toggleList(at("[- one\n- two]")))).toBe("[one\ntwo]");
  });

  it.each([
    ["- one|", "- one\n- |"],
    ["  * one|", "  * one\n  * |"],
    ["9. one| more", "9. one\n10. | more"],
    ["- one\n- |", "- one\n|"],
  ])("go on with the list after %j", (before, after) => {
    const next = continueList(at(before));
    expect(next && drawn(next)).toBe(after);
  });

  it("leave Enter alone outside a list", () => {
    expect(continueList(at("one|"))).toBeNull();
    expect(continueList(at("- [one]"))).toBeNull();
  });
});
