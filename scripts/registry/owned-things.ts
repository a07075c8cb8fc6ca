import { sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { asSystem } from "@/db/system";
import type { Someone } from "@/db/testing/people";
import { startSession } from "@/lib/auth/sessions";
import { isFailure } from "@/lib/core/result";
import { deleteEntry } from "@/lib/record/bin/mutations";
import { saveDraft } from "@/lib/record/drafts/mutations";
import { createEntry } from "@/lib/record/journal/mutations";
import { entryInput } from "@/lib/record/journal/schema";
import { createMood, deleteMood } from "@/lib/record/mood/mutations";
import { rememberWords } from "@/lib/record/words/mutations";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";

/** A word nobody ever wrote, new in each run: a log keeps old ones long. Letters only, as names and passwords want. */
export function aRareWord(start: string): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `${start}${letters.join("")}`;
}

/** A word that stands in everything the owner wrote, so that a leak is seen wherever it shows. */
export const CANARY = aRareWord("quokkaparade");

export type Thing = { readonly what: string; readonly id: string };

function made<T>(result: T): Exclude<T, { ok: false }> {
  if (isFailure(result)) throw new Error(`a thing was refused: ${result.message}`);
  return result as Exclude<T, { ok: false }>;
}

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

/** One thing of each kind and state that a person can own. */
export async function ownedThings(owner: Someone, now: Date): Promise<Thing[]> {
  const binnedMood = await aMood(owner, now);
  await deleteMood(owner.actor, binnedMood, now);
  const binnedEntry = await anEntry(owner, now);
  await deleteEntry(owner.actor, binnedEntry, now);
  const shared = await anEntry(owner, now);
  await withActor(owner.actor, (tx) =>
    tx.execute(
      sql`update journal_entries set privacy = 'shared' where id = ${shared}::uuid and owner_id = ${owner.actor.id}::uuid`,
    ),
  );
  return [
    { what: "a mood", id: await aMood(owner, now) },
    { what: "a mood in the bin", id: binnedMood },
    { what: "an entry", id: await anEntry(owner, now) },
    { what: "a shared entry", id: shared },
    { what: "an entry in the bin", id: binnedEntry },
    { what: "a draft", id: await aDraft(owner, now) },
    { what: "a word", id: await aWord(owner, now) },
    { what: "a device", id: await aSession(owner, now) },
  ];
}
