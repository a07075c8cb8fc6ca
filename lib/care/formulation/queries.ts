import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { formulationItems, formulationStances } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import type { PersonId } from "@/lib/core/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { openCitations } from "@/lib/work/problems/queries";
import type { CitedSentence, Line, LineId, Stance } from "./line";
import { linePlace, stancePlace } from "./places";

type Work = RecordAccess<"work">;

/** More lines than a picture can hold and stay one; what is beyond is not shown. */
const MOST_LINES = 200;
const MOST_STANCES = 1_000;

/**
 * The picture: every line with its sentences and what the client said to it, in the order they were added.
 * Sentences are read only where `journal` is open. Two statements, and those of the citations.
 */
export async function listFormulation(work: Work, journal: RecordAccess<"journal"> | null): Promise<Line[]> {
  return inRecord(work, async (tx) => {
    const rows = await tx
      .select()
      .from(formulationItems)
      .where(and(eq(formulationItems.ownerId, work.ownerId), isNull(formulationItems.deletedAt)))
      .orderBy(asc(formulationItems.position), asc(formulationItems.createdAt), asc(formulationItems.id))
      .limit(MOST_LINES);
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const sealer = await sealerOf(tx, work.ownerId);
    const stances = await stancesByLine(tx, sealer, ids);
    const cited = await openCitations(work, journal, { itemIds: ids });
    return rows.map((row) => ({
      id: row.id as LineId,
      model: row.model,
      box: row.box,
      words: sealer.openOrNull(linePlace(row.id), row.words),
      authorId: row.authorId as PersonId,
      byClient: row.authorId === work.ownerId,
      mine: row.authorId === work.actor.id,
      version: row.version,
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      sentences: cited.filter(({ formulationItemId }) => formulationItemId === row.id).map(asSentence),
      stances: stances.get(row.id) ?? [],
    }));
  });
}

type Cited = Awaited<ReturnType<typeof openCitations>>[number];
const asSentence = ({ id, entryId, words, state, localDay }: Cited): CitedSentence => ({
  id,
  entryId,
  words,
  state,
  localDay,
});

async function stancesByLine(
  tx: Tx,
  sealer: Sealer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stance[]>> {
  const rows = await tx
    .select()
    .from(formulationStances)
    .where(and(eq(formulationStances.ownerId, sealer.ownerId), inArray(formulationStances.itemId, [...ids])))
    .orderBy(desc(formulationStances.at), desc(formulationStances.id))
    .limit(MOST_STANCES);
  const byLine = new Map<string, Stance[]>();
  for (const { id, itemId, itemVersion, stance, words, at } of rows) {
    const said = { id, stance, itemVersion, at, words: sealer.openOrNull(stancePlace(id), words) };
    byLine.set(itemId, [...(byLine.get(itemId) ?? []), said]);
  }
  return byLine;
}
