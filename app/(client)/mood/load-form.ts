import type { Actor } from "@/lib/access/actor";
import { inRecord, ownRecord } from "@/lib/access/record";
import { getMood, readMoodSetting } from "@/lib/record/mood/queries";
import { listWordsOf } from "@/lib/record/words/queries";

/** What the form of a moment needs beside the moment. */
export async function loadForm(actor: Actor) {
  const record = ownRecord(actor, "mood");
  return inRecord(record, async () => ({
    setting: await readMoodSetting(record),
    words: await listWordsOf(record, ["feeling", "trigger"]),
  }));
}

/** The same with a moment. Throws `NotFound` when it is not there, in the bin, or not theirs. */
export async function loadMoment(actor: Actor, id: string) {
  const record = ownRecord(actor, "mood");
  return inRecord(record, async () => ({ entry: await getMood(record, id), ...(await loadForm(actor)) }));
}
