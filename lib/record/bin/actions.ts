"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { clientAction } from "@/lib/auth/action";
import { deleteEntry, purgeEntry, restoreEntry } from "./mutations";
import { binnedInput } from "./schema";

function revalidateJournal(): void {
  revalidatePath("/journal", "layout");
  revalidatePath("/today");
}

export const binJournalEntry = clientAction("journal.bin", binnedInput, async ({ actor, input, now }) => {
  const { id } = await deleteEntry(actor, input.id, now);
  revalidateJournal();
  redirect(`/journal?binned=${id}` as Route);
});

export const restoreJournalEntry = clientAction(
  "journal.restore",
  binnedInput,
  async ({ actor, input, now }) => {
    const { id } = await restoreEntry(actor, input.id, now);
    revalidateJournal();
    if (!input.scripted) redirect(`/journal/${id}` as Route);
    return { id };
  },
);

export const purgeJournalEntry = clientAction("journal.purge", binnedInput, async ({ actor, input, now }) => {
  const { id } = await purgeEntry(actor, input.id, now);
  revalidateJournal();
  if (!input.scripted) redirect("/journal/bin");
  return { id };
});
