import { eq } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { journalEntries } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Someone } from "@/db/testing/people";
import { startSession } from "@/lib/auth/sessions";
import { deleteEntry } from "@/lib/record/bin/mutations";
import { saveDraft } from "@/lib/record/drafts/mutations";
import { createEntry } from "@/lib/record/journal/mutations";
import { entryInput } from "@/lib/record/journal/schema";
import { createMood, deleteMood } from "@/lib/record/mood/mutations";
import { rememberWords } from "@/lib/record/words/mutations";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { CANARY, made, type Thing } from "./things";

async function aMood(owner: Someone, now: Date): Promise<string> {
  const input = { mood_rating: 3, emotions: [`${CANARY} feeling`], triggers: [], notes: `${CANARY} note` };
  return made(await createMood(owner.actor, input, { now, idempotency: null })).entry.id;
}

async function anEntry(owner: Someone, now: Date): Promise<string> {
  const input = entryInput.parse({
    title: `${CANARY} title`,
    content: `${CANARY} content`,
    tags: [`${CANARY} tag`],
  });
  return made(await createEntry(owner.actor, input, { now })).entry.id;
}

/** An entry that consent lets a psychologist read. */
export async function aSharedEntry(owner: Someone, now: Date): Promise<string> {
  const id = await anEntry(owner, now);
  await withActor(owner.actor, (tx) =>
    tx.update(journalEntries).set({ privacy: "shared" }).where(eq(journalEntries.id, id)),
  );
  return id;
}

async function aWord(owner: Someone, now: Date): Promise<string> {
  const ids = await withActor(owner.actor, async (tx) =>
    rememberWords(tx, await sealerOf(tx, owner.actor.id), "tag", [`${CANARY} word`], now),
  );
  return ids.get(`${CANARY} word`) ?? "";
}

async function aDraft(owner: Someone, now: Date): Promise<string> {
  const id = newId();
  await saveDraft(owner.actor, { id, form: JSON.stringify({ content: [`${CANARY} draft`] }) }, now);
  return id;
}

async function aSession(owner: Someone, now: Date): Promise<string> {
  const asked = {
    ownerId: owner.actor.id,
    role: "client",
    kind: "browser",
    device: "Chrome on Android",
    remembered: true,
    now,
  } as const;
  return (await asSystem("seed", (tx) => startSession(tx, asked))).id;
}

/** The diary of a person and what hangs on it: one thing of each kind and state. */
export async function recordThings(owner: Someone, shared: string, now: Date): Promise<Thing[]> {
  const binnedMood = await aMood(owner, now);
  await deleteMood(owner.actor, binnedMood, now);
  const binnedEntry = await anEntry(owner, now);
  await deleteEntry(owner.actor, binnedEntry, now);
  return [
    { of: "mood", what: "a mood", id: await aMood(owner, now) },
    { of: "mood", what: "a mood in the bin", id: binnedMood },
    { of: "journal", what: "an entry", id: await anEntry(owner, now) },
    { of: "journal", what: "a shared entry", id: shared },
    { of: "journal", what: "an entry in the bin", id: binnedEntry },
    { of: "journal", what: "a draft", id: await aDraft(owner, now) },
    { of: "words", what: "a word", id: await aWord(owner, now) },
    { of: "identity", what: "a device", id: await aSession(owner, now) },
  ];
}
