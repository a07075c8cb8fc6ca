import "server-only";
import { and, asc, desc, eq, gt, inArray, isNull, lt } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { deskMarks, formulationItems, formulationStances, journalEntries } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { inRecord, openClient, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import type { Cursor } from "@/lib/record/journal/filters";
import { type EntryPage, listEntries } from "@/lib/record/journal/queries";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { listProblems, openCitations } from "@/lib/work/problems/queries";
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
const asSentence = ({ id, entryId, field, span, words, state, localDay }: Cited): CitedSentence => ({
  id,
  entryId,
  spot: span && { field, ...span },
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

type Seen = {
  /** Up to when the reader had looked at the entries before; null when never. */
  readonly seenBefore: Date | null;
  /** Whether an entry further down changed since: they have not all been looked at with this page. */
  readonly moreUnread: boolean;
};

/** What a psychologist has before them when they read with a client's picture at hand. Null: not shared. */
export type Beside = {
  readonly entries: (EntryPage & Seen) | null;
  readonly lines: readonly Line[] | null;
  readonly problems: readonly { readonly id: string; readonly name: string }[];
};

async function findSeen(tx: Tx, journal: RecordAccess<"journal">, { older }: EntryPage): Promise<Seen> {
  const mine = and(eq(deskMarks.ownerId, journal.actor.id), eq(deskMarks.clientId, journal.ownerId));
  const [mark] = await tx.select({ at: deskMarks.entriesSeenAt }).from(deskMarks).where(mine).limit(1);
  const seenBefore = mark?.at ?? null;
  if (older === null) return { seenBefore, moreUnread: false };
  const [unread] = await tx
    .select({ id: journalEntries.id })
    .from(journalEntries)
    .where(
      and(
        eq(journalEntries.ownerId, journal.ownerId),
        eq(journalEntries.privacy, "shared"),
        isNull(journalEntries.deletedAt),
        lt(journalEntries.occurredAt, older.at),
        seenBefore ? gt(journalEntries.updatedAt, seenBefore) : undefined,
      ),
    )
    .limit(1);
  return { seenBefore, moreUnread: unread !== undefined };
}

type Reading = { readonly clientId: string; readonly cursor: Cursor | null; readonly now: Date };
const ENTRIES_A_PAGE = 20;

/**
 * A client's shared entries beside the picture. Throws `NotFound` when neither is shared.
 */
export function openBeside(actor: Actor, { clientId, cursor, now }: Reading): Promise<Beside> {
  return withActor(actor, async (tx) => {
    const wanted = { purpose: "entries", scopes: ["journal", "work"], now } as const;
    const { journal, work } = (await openClient(tx, actor, clientId, wanted)).parts;
    if (!journal && !work) throw new NotFound();
    const page = journal && (await listEntries(journal, { limit: ENTRIES_A_PAGE, cursor }));
    const seen = journal && page && (await findSeen(tx, journal, page));
    return {
      entries: page && seen && { ...page, ...seen },
      lines: work && (await listFormulation(work, journal)),
      problems: work ? (await listProblems(work)).map(({ id, name }) => ({ id, name })) : [],
    };
  });
}

/** The picture alone, for a client's psychologist. Throws `NotFound` when the work is not shared. */
export function openPicture(actor: Actor, clientId: string, now: Date): Promise<Line[]> {
  return withActor(actor, async (tx) => {
    const wanted = { purpose: "work", scopes: ["journal", "work"], now } as const;
    const { journal, work } = (await openClient(tx, actor, clientId, wanted)).parts;
    if (!work) throw new NotFound();
    return listFormulation(work, journal);
  });
}
