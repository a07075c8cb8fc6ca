import * as z from "zod/mini";
import type { Id } from "@/lib/core/ids";

export const WORD_KINDS = ["tag", "feeling", "trigger", "behaviour", "mood-tag"] as const;
export type WordKind = (typeof WORD_KINDS)[number];
export type WordId = Id<"word">;

/** One of a person's own words. Commas divide words where a list is typed, so a word holds none. */
export const word = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, "Please write a word."),
    z.maxLength(60, "Please use at most 60 characters."),
    z.regex(/^[^,\p{Cc}]*$/u, "Please write one word at a time, without commas."),
  );

export const words = z.array(word).check(z.maxLength(30, "Please choose at most 30."));

const id = z.uuid("This word is not known.");

export const renameWordInput = z.strictObject({ id, word });
export const mergeWordsInput = z.strictObject({ id, into: id });
export const hideWordInput = z.strictObject({ id });

/** How two spellings count as one word: trimmed, single spaces, lower case. */
export function wordKey(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");
}
