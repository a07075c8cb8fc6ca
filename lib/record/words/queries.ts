import "server-only";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { words } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess, type RecordKind } from "@/lib/access/record";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import type { WordId, WordKind } from "./schema";

const LISTED = 200;

export const wordPlace = (rowId: string) => ({ table: "words", column: "word", rowId });

/** The words behind ids, opened; a merged word reads as the one it became. One statement, none when there are no ids. */
export async function openWords(
  tx: Tx,
  sealer: Sealer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: words.id, word: words.word })
    .from(words)
    .where(and(eq(words.ownerId, sealer.ownerId), inArray(words.id, [...new Set(ids)])));
  return new Map(rows.map((row) => [row.id, sealer.open(wordPlace(row.id), row.word)]));
}

/** All visible words of several kinds in one statement, for a form with several pickers. */
export async function listWordsOf<K extends RecordKind, W extends WordKind>(
  record: RecordAccess<K>,
  kinds: readonly W[],
): Promise<Readonly<Record<W, Array<{ id: WordId; word: string }>>>> {
  return inRecord(record, async (tx) => {
    const sealer = await sealerOf(tx, record.ownerId);
    const rows = await tx
      .select({ id: words.id, kind: words.kind, word: words.word })
      .from(words)
      .where(
        and(
          eq(words.ownerId, record.ownerId),
          inArray(words.kind, [...kinds]),
          isNull(words.hiddenAt),
          isNull(words.mergedInto),
        ),
      )
      .orderBy(desc(words.createdAt), desc(words.id))
      .limit(LISTED * kinds.length);
    const entries = kinds.map((kind) => [
      kind,
      rows
        .filter((row) => row.kind === kind)
        .map((row) => ({ id: row.id as WordId, word: sealer.open(wordPlace(row.id), row.word) })),
    ]);
    return Object.fromEntries(entries) as Record<W, Array<{ id: WordId; word: string }>>;
  });
}

/** A person's own words of one kind, newest first, without hidden and merged ones. */
export async function listWords<K extends RecordKind>(
  record: RecordAccess<K>,
  kind: WordKind,
): Promise<Array<{ id: WordId; word: string }>> {
  return (await listWordsOf(record, [kind]))[kind];
}
