import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSpan, formatSpot, locate, parseSpot, sentencesOf, wholeWords, wordsAt } from "./spans";

const ENTRY = `I stayed in bed. The phone rang, and I let it ring!

- Could not face the shop
- Walked round the block **first**. It was less loud than I thought.`;

const sentences = (text: string) => sentencesOf(text).map((span) => wordsAt(text, span));

describe("the sentences of a text", () => {
  it.each([
    ["two stops", "I woke. I slept.", ["I woke.", "I slept."]],
    ["a line without a stop", "No stop here\nand a second line", ["No stop here", "and a second line"]],
    ["list marks", "- one thing\n2. another", ["one thing", "another"]],
    ["marks after the stop", 'She said "go." I went.', ['She said "go."', "I went."]],
    ["a decimal number", "It took 2.5 hours to leave.", ["It took 2.5 hours to leave."]],
    ["stops without a space", "眠れない。明日も。", ["眠れない。", "明日も。"]],
    ["a danda", "मैं थक गया।वह गया।", ["मैं थक गया।", "वह गया।"]],
    ["nothing but marks", " - \n *** ", []],
    ["nothing", "", []],
  ])("are told apart by %s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("are whole words of the text, in order, and do not overlap", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("I", "was", "tired.", "\n", "- ", "Why?!", "。", "é", "👍🏽", " ")),
        (parts) => {
          const text = parts.join(" ");
          let end = 0;
          for (const span of sentencesOf(text)) {
            expect(wholeWords(text, span)).toEqual(span);
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
        },
      ),
    );
  });
});

describe("words that were cited", () => {
  it("grow to whole words and lose the spaces round them", () => {
    const text = "I could not sleep at all";
    expect(wordsAt(text, wholeWords(text, { start: 3, end: 15 }) ?? { start: 0, end: 0 })).toBe(
      "could not sleep",
    );
    expect(wordsAt(text, wholeWords(text, { start: 1, end: 8 }) ?? { start: 0, end: 0 })).toBe("could");
    expect(wholeWords(text, { start: 1, end: 2 })).toBeNull();
    expect(wholeWords(text, { start: 90, end: 99 })).toBeNull();
  });

  it("are found where they moved to", () => {
    const was = { start: 0, end: 16 };
    const words = wordsAt(ENTRY, was);
    const moved = `It was Monday.\n\n${ENTRY}`;
    const found = findSpan(moved, was, (candidate) => candidate === words);
    expect(found).toEqual({ start: 16, end: 32 });
  });

  it("are never taken for other words, whatever was edited", () => {
    const text = fc.string({ maxLength: 120 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat(100),
        fc.integer({ min: 1, max: 40 }),
        (before, after, start, length) => {
          const was = wholeWords(before, { start, end: start + length });
          if (!was) return;
          const words = wordsAt(before, was);
          const found = findSpan(after, was, (candidate) => candidate === words);
          if (found) expect(wordsAt(after, found)).toBe(words);
        },
      ),
    );
  });

  it("are found again whenever they stand in the text as whole words", () => {
    const phrase = fc.constantFrom("could not sleep", "I let it ring!", "less loud than I thought.");
    const around = fc.array(fc.constantFrom("and", "then", "it", "rained", "\n"), { maxLength: 8 });
    fc.assert(
      fc.property(phrase, around, around, fc.nat(30), (words, before, after, start) => {
        const text = [...before, words, ...after].join(" ");
        const was = { start, end: start + words.length };
        const found = findSpan(text, was, (candidate) => candidate === words);
        expect(found && wordsAt(text, found)).toBe(words);
      }),
    );
  });
});

describe("words selected on the page", () => {
  it("are found in the text the page was made from, without its marks", () => {
    const span = locate(ENTRY, { before: "", words: "block first. It was" });
    expect(span && wordsAt(ENTRY, span)).toBe("block **first**. It was");
  });

  it("are the ones that were meant when the same words stand there twice", () => {
    const text = "I was tired. Then work. I was tired.";
    expect(locate(text, { before: "I was tired. Then work. ", words: "I was tired." })).toEqual({
      start: 24,
      end: 36,
    });
    expect(locate(text, { before: "", words: "I was tired." })).toEqual({ start: 0, end: 12 });
  });

  it("are null when they are not there, or nothing was selected", () => {
    expect(locate(ENTRY, { before: "", words: "somebody else" })).toBeNull();
    expect(locate(ENTRY, { before: "", words: " \n " })).toBeNull();
  });
});

describe("a spot in an address", () => {
  it("comes back as it went", () => {
    const spot = { field: "thought", start: 3, end: 40 } as const;
    expect(parseSpot(formatSpot(spot))).toEqual(spot);
  });

  it.each([
    ["answers:0:4"],
    ["content:5:5"],
    ["content:9:2"],
    ["content:0:5000"],
    ["content:-1:4"],
    ["words"],
    [7],
  ])("is refused as %s", (text) => {
    expect(parseSpot(text)).toBeNull();
  });
});
