"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownRecord } from "@/lib/access/record";
import { clientAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import type { SavedAnswer } from "./aftercare";
import { entryOf } from "./form";
import { foundJson } from "./found";
import { createEntry, type Saved, updateEntry } from "./mutations";
import { searchEntries } from "./queries";
import { editForm, entryForm, searchInput } from "./schema";

function revalidateJournal(): void {
  revalidatePath("/journal", "layout");
  revalidatePath("/today");
}

/** With script the form waits for the answer, so that it can clear the device; without, the entry's page is the answer. */
function answerTo({ entry, safety }: Saved, scripted: boolean | undefined): SavedAnswer {
  revalidateJournal();
  if (!scripted) redirect(`/journal/${entry.id}?saved=1` as Route);
  return { id: entry.id, version: entry.version, safety };
}

export const createJournalEntry = clientAction(
  "journal.create",
  entryForm,
  async ({ actor, input, now, idempotency }) => {
    const saved = await createEntry(actor, entryOf(input), { now, idempotency, draftId: input.draft_id });
    return isFailure(saved) ? saved : answerTo(saved, input.scripted);
  },
);

export const changeJournalEntry = clientAction("journal.change", editForm, async ({ actor, input, now }) => {
  const { id, version, overwrite, ...form } = input;
  const change = { id, version: overwrite ? undefined : version, input: entryOf(form) };
  const saved = await updateEntry(actor, change, { now, draftId: form.draft_id });
  return isFailure(saved) ? saved : answerTo(saved, form.scripted);
});

/** A search is posted, so that the words looked for stand in no address, history or log. */
export const searchJournal = clientAction("journal.search", searchInput, async ({ actor, input }) => {
  const found = await searchEntries(ownRecord(actor, "journal"), input.q);
  return { items: found.map(foundJson) };
});
