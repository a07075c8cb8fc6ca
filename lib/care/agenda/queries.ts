import "server-only";
import { and, asc, desc, eq, isNotNull, isNull, type SQL } from "drizzle-orm";
import * as z from "zod/mini";
import { agendaItems, journalEntries, problemAreas } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { Sealed } from "@/lib/core/sealed";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { problemPlace } from "@/lib/work/problems/places";
import type { AgendaItem, AgendaItemId, Lines } from "./item";
import { agendaPlace } from "./places";
import { keptLines } from "./schema";

type Work = RecordAccess<"work">;
export type ItemRow = typeof agendaItems.$inferSelect;
type Seen = { row: ItemRow; entryId: string | null; privacy: string | null; problemName: Sealed | null };

const LISTED = 100;

/** The row with what it is about, as far as the reader can see it: the policies of entries say so, not this query. */
const seen = (tx: Tx) =>
  tx
    .select({
      row: agendaItems,
      entryId: journalEntries.id,
      privacy: journalEntries.privacy,
      problemName: problemAreas.name,
    })
    .from(agendaItems)
    .leftJoin(
      journalEntries,
      and(
        eq(journalEntries.ownerId, agendaItems.ownerId),
        eq(journalEntries.id, agendaItems.entryId),
        isNull(journalEntries.deletedAt),
      ),
    )
    .leftJoin(
      problemAreas,
      and(
        eq(problemAreas.ownerId, agendaItems.ownerId),
        eq(problemAreas.id, agendaItems.problemId),
        isNull(problemAreas.deletedAt),
      ),
    )
    .$dynamic();

function parseLines(text: string | null): Lines | null {
  return text === null ? null : z.parse(keptLines, JSON.parse(text));
}

function opened(sealer: Sealer, work: Work, { row, entryId, privacy, problemName }: Seen): AgendaItem {
  const isOwner = work.actor.id === work.ownerId;
  return {
    id: row.id as AgendaItemId,
    authorId: row.authorId as PersonId,
    words: sealer.open(agendaPlace("words", row.id), row.words),
    lines: parseLines(sealer.openOrNull(agendaPlace("lines", row.id), row.lines)),
    entryId: isOwner || privacy === "shared" ? entryId : null,
    isAboutEntry: row.entryId !== null,
    problem:
      row.problemId && problemName
        ? { id: row.problemId, name: sealer.open(problemPlace("name", row.problemId), problemName) }
        : null,
    createdAt: row.createdAt,
    discussedAt: row.discussedAt,
    discussedBy: row.discussedBy as PersonId | null,
    version: row.version,
  };
}

const alive = (work: Work): SQL | undefined =>
  and(eq(agendaItems.ownerId, work.ownerId), isNull(agendaItems.deletedAt));

/** What is still to be talked about, in the order it was written, at most 100. One statement. */
export async function listAgenda(work: Work): Promise<AgendaItem[]> {
  return inRecord(work, async (tx) => {
    const rows = await seen(tx)
      .where(and(alive(work), isNull(agendaItems.discussedAt)))
      .orderBy(asc(agendaItems.createdAt), asc(agendaItems.id))
      .limit(LISTED);
    const sealer = await sealerOf(tx, work.ownerId);
    return rows.map((row) => opened(sealer, work, row));
  });
}

/** What was talked about last, newest first. One statement. */
export async function listDiscussed(work: Work, limit: number): Promise<AgendaItem[]> {
  return inRecord(work, async (tx) => {
    const rows = await seen(tx)
      .where(and(alive(work), isNotNull(agendaItems.discussedAt)))
      .orderBy(desc(agendaItems.discussedAt), desc(agendaItems.id))
      .limit(limit);
    const sealer = await sealerOf(tx, work.ownerId);
    return rows.map((row) => opened(sealer, work, row));
  });
}

export async function getAgendaItem(work: Work, id: string): Promise<AgendaItem> {
  const wanted = parseId<"agenda-item">(id);
  if (wanted === null) throw new NotFound();
  return inRecord(work, async (tx) => {
    const [row] = await seen(tx)
      .where(and(alive(work), eq(agendaItems.id, wanted)))
      .limit(1);
    if (!row) throw new NotFound();
    return opened(await sealerOf(tx, work.ownerId), work, row);
  });
}
