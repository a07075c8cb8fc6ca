import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { journalEntries, words } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { NotFound } from "@/lib/core/errors";
import { type Failure, fail } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { wordPlace } from "./queries";
import { type WordId, type WordKind, wordKey } from "./schema";

const hmacOf = (sealer: Sealer, kind: WordKind, text: string) =>
  Buffer.from(sealer.fingerprint(`word|${kind}`, wordKey(text)));

const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

async function insertMissing(tx: Tx, sealer: Sealer, kind: WordKind, texts: readonly string[], now: Date) {
  const rows = texts.map((text) => {
    const id = newId<"word">();
    return {
      ownerId: sealer.ownerId,
      id,
      kind,
      word: sealer.seal(wordPlace(id), text.normalize("NFC").trim().replace(/\s+/g, " ")),
      wordHmac: hmacOf(sealer, kind, text),
      createdAt: now,
    };
  });
  await tx.insert(words).values(rows).onConflictDoNothing();
}

/**
 * The ids of words, by the text given; new ones are added, hidden ones come back, merged ones lead to what they became.
 * Spellings that differ in case or spaces are one word. At most three statements whatever the number of words.
 */
export async function rememberWords(
  tx: Tx,
  sealer: Sealer,
  kind: WordKind,
  texts: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, WordId>> {
  const wanted = new Map(texts.map((text) => [wordKey(text), text]));
  if (wanted.size === 0) return new Map();
  const hmacs = [...wanted.values()].map((text) => hmacOf(sealer, kind, text));
  await insertMissing(tx, sealer, kind, [...wanted.values()], now);
  const rows = await tx
    .update(words)
    .set({ hiddenAt: null })
    .where(and(eq(words.ownerId, sealer.ownerId), eq(words.kind, kind), inArray(words.wordHmac, hmacs)))
    .returning({ id: words.id, hmac: words.wordHmac, mergedInto: words.mergedInto });
  const idOf = (text: string) => {
    const hmac = hmacOf(sealer, kind, text);
    const row = rows.find((candidate) => sameBytes(candidate.hmac, hmac));
    if (!row) throw new Error("a word just stored is missing");
    return (row.mergedInto ?? row.id) as WordId;
  };
  return new Map(texts.map((text) => [text, idOf(text)]));
}

async function getWord(tx: Tx, ownerId: string, id: string) {
  const [row] = await tx
    .select()
    .from(words)
    .where(and(eq(words.ownerId, ownerId), eq(words.id, id)))
    .limit(1);
  if (!row) throw new NotFound();
  return row;
}

/** Gives a word another spelling everywhere it was used. `taken` when the other spelling is a word already: merge instead. */
export async function renameWord(
  actor: Actor,
  input: { id: string; word: string },
  now: Date,
): Promise<{ id: string } | Failure> {
  return withActor(actor, async (tx) => {
    const row = await getWord(tx, actor.id, input.id);
    const sealer = await sealerOf(tx, actor.id);
    const wordHmac = hmacOf(sealer, row.kind, input.word);
    const [other] = await tx
      .select({ id: words.id })
      .from(words)
      .where(and(eq(words.ownerId, actor.id), eq(words.kind, row.kind), eq(words.wordHmac, wordHmac)))
      .limit(1);
    if (other && other.id !== row.id) {
      return fail("taken", "You already have this word.", {
        fields: { word: "You already have this word. You can merge the two." },
      });
    }
    await tx
      .update(words)
      .set({ word: sealer.seal(wordPlace(row.id), input.word.trim()), wordHmac })
      .where(and(eq(words.ownerId, actor.id), eq(words.id, row.id)));
    await audit(tx, {
      ownerId: actor.id,
      actorId: actor.id,
      action: "word.renamed",
      subjectId: row.id,
      at: now,
    });
    return { id: row.id };
  });
}

/** Moves a link table's rows from one word to another; where an entry has both already, one stays. */
async function relink(tx: Tx, table: string, ownerId: string, from: string, into: string): Promise<void> {
  const name = sql.identifier(table);
  await tx.execute(sql`
    delete from ${name} a using ${name} b
     where a.owner_id = ${ownerId}::uuid and b.owner_id = a.owner_id and a.entry_id = b.entry_id
       and a.word_id = ${from}::uuid and b.word_id = ${into}::uuid`);
  await tx.execute(
    sql`update ${name} set word_id = ${into}::uuid where owner_id = ${ownerId}::uuid and word_id = ${from}::uuid`,
  );
}

const LINKS = ["mood_entry_words", "journal_entry_words", "journal_behaviours"] as const;

/** Makes two words one: history of the first follows to the second, and typing the first later means the second. */
export async function mergeWords(
  actor: Actor,
  input: { id: string; into: string },
  now: Date,
): Promise<{ id: string } | Failure> {
  return withActor(actor, async (tx) => {
    const from = await getWord(tx, actor.id, input.id);
    const into = await getWord(tx, actor.id, input.into);
    if (from.id === into.id || from.kind !== into.kind || into.mergedInto !== null) {
      return fail("invalid", "Please choose another word to merge with.", {
        fields: { into: "Please choose another word." },
      });
    }
    for (const table of LINKS) await relink(tx, table, actor.id, from.id, into.id);
    await tx
      .update(journalEntries)
      .set({ moodTagId: into.id })
      .where(and(eq(journalEntries.ownerId, actor.id), eq(journalEntries.moodTagId, from.id)));
    await tx
      .update(words)
      .set({ mergedInto: into.id })
      .where(and(eq(words.ownerId, actor.id), sql`${from.id}::uuid in (${words.id}, ${words.mergedInto})`));
    await audit(tx, {
      ownerId: actor.id,
      actorId: actor.id,
      action: "word.merged",
      subjectId: from.id,
      at: now,
    });
    return { id: into.id };
  });
}

/** No longer offers a word. Entries that hold it keep it; typing it again brings it back. */
export async function hideWord(actor: Actor, input: { id: string }, now: Date): Promise<{ id: string }> {
  return withActor(actor, async (tx) => {
    const row = await getWord(tx, actor.id, input.id);
    await tx
      .update(words)
      .set({ hiddenAt: now })
      .where(and(eq(words.ownerId, actor.id), eq(words.id, row.id)));
    await audit(tx, {
      ownerId: actor.id,
      actorId: actor.id,
      action: "word.hidden",
      subjectId: row.id,
      at: now,
    });
    return { id: row.id };
  });
}
