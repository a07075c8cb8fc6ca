import { screenMany, screenSafely } from "@/lib/risk/screen";
import type { Screening, Tier } from "@/lib/risk/types";
import type { EntryInput } from "./schema";

/** What a save answers about safety: a tier for the page to answer to, and where help is. Never a score. */
export type Safety = { readonly tier: Tier; readonly help: "/help" | null };

type Written = Pick<EntryInput, "title" | "content" | "thought" | "answers">;

/** Every text of an entry that may hold a sentence. */
export function writtenParts({ title, content, thought, answers }: Written): string[] {
  const answered = Object.values(answers ?? {}).filter((value) => typeof value === "string");
  return [title, content, thought, ...answered].filter((text) => text !== undefined);
}

/** Screens an entry by the rules the browser uses too. Never throws: saving goes on whatever happens here. */
export function screenEntry(input: Written): Screening {
  return screenSafely(() => screenMany(writtenParts(input)));
}

/** Help is shown from distress upwards, and when the detector itself failed. */
export function safetyOf(screening: Screening): Safety {
  return { tier: screening.tier, help: screening.tier > 0 || screening.failed ? "/help" : null };
}

/** What a form learns of its save. */
export type SavedAnswer = { readonly id: string; readonly version: number; readonly safety: Safety };
