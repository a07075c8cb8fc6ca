import { expect, test } from "vitest";
import { splitOwnWords } from "./own-words";

test("words are split at commas, trimmed, and kept in the order they were written", () => {
  expect(splitOwnWords(" walk , my   sister,\nrain;late shift ")).toEqual([
    "walk",
    "my sister",
    "rain",
    "late shift",
  ]);
});

test("the same word in another case is kept once, as first written", () => {
  expect(splitOwnWords("Calm, calm, CALM")).toEqual(["Calm"]);
});

test("nothing written is no words", () => {
  expect(splitOwnWords(" , ,, ")).toEqual([]);
});
