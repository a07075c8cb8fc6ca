import * as z from "zod/mini";
import type { Someone } from "@/db/testing/people";
import { isFailure } from "@/lib/core/result";
import type { Entry } from "@/lib/record/journal/entry";
import { createEntry } from "@/lib/record/journal/mutations";
import { type EntryInput, entryInput } from "@/lib/record/journal/schema";

type Wanted = Partial<z.input<typeof entryInput>> & { readonly by: Someone; readonly now?: Date };

/** What somebody writes, with everything else left as the form leaves it. */
export function writing(wanted: Partial<z.input<typeof entryInput>> = {}): EntryInput {
  return z.parse(entryInput, { content: "It was a day.", ...wanted });
}

/** A saved entry. Say only what matters: `await anEntry({ by: maya, mood_rating: 3 })`. */
export async function anEntry({
  by,
  now = new Date("2026-03-05T10:00:00Z"),
  ...wanted
}: Wanted): Promise<Entry> {
  const saved = await createEntry(by.actor, writing(wanted), { now });
  if (isFailure(saved)) throw new Error(`the entry was refused: ${JSON.stringify(saved.fields)}`);
  return saved.entry;
}
