import { describe, expect, it } from "vitest";
import { behavioursOf, feelingsOf, patched } from "./changes";
import { excerptAround, excerptOf, plainText } from "./excerpt";
import { formatCursor, parseCursor, parseFilters, parseMoodFilter } from "./filters";
import { countWords } from "./word-count";

describe("counting words", () => {
  it.each([
    ["", 0],
    ["   \n", 0],
    ["One two three.", 3],
    ["Don't stop", 2],
    ["- **bold** _and_ more", 3],
    ["— … !", 0],
    ["self-care", 2],
    ["Grüße aus Köln", 3],
    ["7 days", 2],
  ])("finds in %j as many as there are: %i", (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });

  it("counts in languages that write without spaces", () => {
    expect(countWords("今日は疲れた")).toBeGreaterThan(1);
  });
});

describe("an entry at a glance", () => {
  it.each([
    ["# A day\n\n- one\n- *two* and **three**", "A day one two and three"],
    ["See [the page](https://example.org) now", "See the page now"],
    ["> quoted\n\n1. first", "quoted first"],
  ])("reads %j as plain text", (markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });

  it("ends between words and says that there is more", () => {
    const excerpt = excerptOf("word ".repeat(100), 22);
    expect(excerpt).toBe("word word word word…");
    expect(excerptOf("short")).toBe("short");
  });

  it("shows the words that were found", () => {
    const text = `${"before ".repeat(60)}the harbour at night ${"after ".repeat(60)}`;
    expect(excerptAround(text, ["harbour"])).toMatch(/^….*harbour.*…$/);
    expect(excerptAround("harbour first", ["harbour"])).toBe("harbour first");
  });
});

describe("the address of a list", () => {
  const id = "01900000-0000-7000-8000-000000000000";

  it.each([
    ["7", { kind: "rating", low: 7, high: 7 }],
    ["7-8", { kind: "rating", low: 7, high: 8 }],
    [id, { kind: "tag", id }],
    ["0", undefined],
    ["9-11", undefined],
    ["calm", undefined],
    [undefined, undefined],
  ])("reads the mood %s", (text, expected) => {
    expect(parseMoodFilter(text)).toEqual(expected);
  });

  it("leaves out what it cannot read", () => {
    expect(parseFilters({ from: "2026-13-01", to: "2026-03-01", mood: "x", tag: "walk" })).toEqual({
      to: "2026-03-01",
    });
  });

  it("finds the place in the list again, to the millisecond", () => {
    const cursor = { at: new Date("2026-03-05T10:00:00.123Z"), id };
    expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
    for (const broken of ["", "x", `.${id}`, `${id}.1`, "zzzzzzzzzzzzz.1", undefined])
      expect(parseCursor(broken)).toBeNull();
  });
});

describe("what an entry says twice", () => {
  it("counts once: a feeling chosen and rated", () => {
    expect(
      feelingsOf({ emotions: ["sad"], answers: { feelings: [{ name: "sad" }, { name: "dread" }] } }),
    ).toEqual(["sad", "dread"]);
  });

  it("keeps the stronger urge and the yes", () => {
    const ids = new Map([
      ["drank", "1"],
      ["Drank", "1"],
    ]);
    const rows = behavioursOf(
      [
        { name: "drank", urge: 2, acted: true },
        { name: "Drank", urge: 4, acted: false },
      ],
      ids,
    );
    expect(rows).toEqual([{ wordId: "1", urge: 4, acted: true }]);
    const other = behavioursOf(
      [
        { name: "drank", urge: 4 },
        { name: "Drank", urge: 2, acted: false },
      ],
      ids,
    );
    expect(other).toEqual([{ wordId: "1", urge: 4, acted: false }]);
  });

  it("is patched field by field", () => {
    const base = {
      content: "c",
      emotions: [],
      behaviours: [],
      privacy_level: "only_me",
      tags: ["a"],
      template: "free",
      title: "T",
      mood_rating: 4,
    } as const;
    const current = { ...base, emotions: [], behaviours: [], tags: ["a"] };
    expect(patched(current, { title: null })).toMatchObject({
      title: undefined,
      mood_rating: 4,
      tags: ["a"],
    });
    expect(patched(current, { tags: [] })).toMatchObject({ title: "T", tags: [] });
  });
});
