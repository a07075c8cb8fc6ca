import { isFailure } from "@/lib/core/result";

/** A word nobody ever wrote, new in each run: a log keeps old ones long. Letters only, as names and passwords want. */
export function aRareWord(start: string): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `${start}${letters.join("")}`;
}

/** A word that stands in everything the owner wrote, so that a leak is seen wherever it shows. */
export const CANARY = aRareWord("quokkaparade");

/** What somebody owns, in one state; `of` is the first word of the operations that are about its kind. */
export type Thing = { readonly what: string; readonly id: string; readonly of: string };

export const NOBODYS: Thing = {
  what: "an id nobody has",
  id: "0190b7a0-0000-7000-8000-0000000000ff",
  of: "nobody",
};

/** The result of a mutation that must not be refused. */
export function made<T>(result: T): Exclude<T, { ok: false }> {
  if (isFailure(result)) throw new Error(`a thing was refused: ${result.message} ${JSON.stringify(result)}`);
  return result as Exclude<T, { ok: false }>;
}
