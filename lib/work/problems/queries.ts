import "server-only";
import { and, asc, between, desc, eq, gt, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import {
  citations,
  journalEntries,
  problemAreas,
  problemReadiness,
  problemReadings,
  problemStatuses,
} from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { inRecord, openClient, ownRecord, type Purpose, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import { entryPlace } from "@/lib/record/journal/places";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { citationOf } from "./citation";
import type { Cursor } from "./cursor";
import { CITED, problemPlace } from "./places";
import type {
  BinnedProblem,
  OpenCitation,
  Problem,
  ProblemId,
  ProblemStatus,
  Readiness,
  Reading,
} from "./problem";
import type { CitedField } from "./spans";

type Work = RecordAccess<"work">;
type Journal = RecordAccess<"journal">;

/** The parts of a record that a page about the work reads. What is not shared is null. */
export type Opened = {
  readonly work: Work;
  readonly journal: Journal | null;
  readonly mood: RecordAccess<"mood"> | null;
};
type Wanted = { readonly clientId: string | undefined; readonly purpose: Purpose; readonly now: Date };

/** Runs `look` with the proofs for one's own work or for a client's, in one transaction and with one access-log row. */
export function openWork<T>(
  actor: Actor,
  { clientId, purpose, now }: Wanted,
  look: (opened: Opened) => Promise<T>,
): Promise<T> {
  return withActor(actor, async (tx) => {
    if (clientId === undefined) {
      const own = { journal: ownRecord(actor, "journal"), mood: ownRecord(actor, "mood") };
      return look({ work: ownRecord(actor, "work"), ...own });
    }
    const scopes = ["work", "journal", "mood"] as const;
    const { parts } = await openClient(tx, actor, clientId, { purpose, scopes, now });
    if (parts.work === null) throw new NotFound();
    return look({ work: parts.work, journal: parts.journal, mood: parts.mood });
  });
}

const MOST = 200;
const owned = (record: Work) => eq(problemAreas.ownerId, record.ownerId);
const alive = (record: Work) => and(owned(record), isNull(problemAreas.deletedAt));

type Stood = { readonly status: ProblemStatus; readonly by: string; readonly at: string };

/** Problem areas with where each stood, newest first: the newest status row counts. One statement. */
async function openProblems(tx: Tx, record: Work, where: SQL | undefined, limit: number): Promise<Problem[]> {
  const { status, byId, at, id } = problemStatuses;
  const stood = tx
    .select({
      problemId: problemStatuses.problemId,
      rows: sql<
        Stood[]
      >`json_agg(json_build_object('status', ${status}, 'by', ${byId}, 'at', ${at}) order by ${at} desc, ${id} desc)`.as(
        "rows",
      ),
    })
    .from(problemStatuses)
    .where(eq(problemStatuses.ownerId, record.ownerId))
    .groupBy(problemStatuses.problemId)
    .as("stood");
  const rows = await tx
    .select({ area: problemAreas, stood: stood.rows })
    .from(problemAreas)
    .leftJoin(stood, eq(stood.problemId, problemAreas.id))
    .where(where)
    .orderBy(asc(problemAreas.createdAt), asc(problemAreas.id))
    .limit(limit);
  const sealer = await sealerOf(tx, record.ownerId);
  return rows.map(({ area, stood: said }) => {
    const statuses = (said ?? []).map((row) => ({
      status: row.status,
      byId: row.by as PersonId,
      at: new Date(row.at),
    }));
    const atFirst = { status: "open" as const, byId: area.authorId as PersonId, at: area.createdAt };
    return { ...openArea(sealer, area), status: statuses[0] ?? atFirst, statuses };
  });
}

function openArea(
  sealer: Sealer,
  row: typeof problemAreas.$inferSelect,
): Omit<Problem, "status" | "statuses"> {
  const { ownerId: _owner, deletedAt: _deleted, purgeAt: _purge, ...area } = row;
  const open = (column: "description" | "behaviour" | "thought" | "mood") =>
    sealer.openOrNull(problemPlace(column, row.id), row[column]);
  return {
    ...area,
    id: row.id as ProblemId,
    authorId: row.authorId as PersonId,
    name: sealer.open(problemPlace("name", row.id), row.name),
    description: open("description"),
    behaviour: open("behaviour"),
    thought: open("thought"),
    mood: open("mood"),
  };
}

/** All problem areas, oldest first. */
export async function listProblems(work: Work): Promise<Problem[]> {
  return inRecord(work, (tx) => openProblems(tx, work, alive(work), MOST));
}

/** A page of problem areas, oldest first, by keyset. */
export async function listProblemPage(
  work: Work,
  { limit, cursor }: { readonly limit: number; readonly cursor: Cursor | null },
): Promise<{ items: Problem[]; next: Cursor | null }> {
  const place = sql`(${problemAreas.createdAt}, ${problemAreas.id})`;
  const beyond = cursor && gt(place, sql`(${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`);
  return inRecord(work, async (tx) => {
    const found = await openProblems(tx, work, and(alive(work), beyond ?? undefined), limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, next: found.length > limit && last ? { at: last.createdAt, id: last.id } : null };
  });
}

/** One problem area. Throws `NotFound` when it is not there, in the bin, or not theirs to see. */
export async function getProblem(work: Work, id: string): Promise<Problem> {
  const wanted = parseId<"problem">(id);
  if (wanted === null) throw new NotFound();
  return inRecord(work, async (tx) => {
    const [found] = await openProblems(tx, work, and(alive(work), eq(problemAreas.id, wanted)), 1);
    if (!found) throw new NotFound();
    return found;
  });
}

/** What waits in the bin, by those who may take it out: the owner all of it, a psychologist what they made. */
export async function listBinnedProblems(work: Work, now: Date): Promise<BinnedProblem[]> {
  const isOwner = work.actor.id === work.ownerId;
  return inRecord(work, async (tx) => {
    const rows = await tx
      .select({ id: problemAreas.id, name: problemAreas.name, purgeAt: problemAreas.purgeAt })
      .from(problemAreas)
      .where(
        and(
          owned(work),
          isNotNull(problemAreas.deletedAt),
          gt(problemAreas.purgeAt, now),
          isOwner ? undefined : eq(problemAreas.authorId, work.actor.id),
        ),
      )
      .orderBy(desc(problemAreas.deletedAt))
      .limit(MOST);
    const sealer = await sealerOf(tx, work.ownerId);
    return rows.map(({ id, name, purgeAt }) => ({
      id: id as ProblemId,
      name: sealer.open(problemPlace("name", id), name),
      purgeAt: purgeAt ?? now,
    }));
  });
}

/** The readings of a range of days, oldest first. A day without a reading is missing, never zero. */
export async function listReadings(
  work: Work,
  problemId: ProblemId,
  from: LocalDay,
  to: LocalDay,
): Promise<Reading[]> {
  const { ownerId, day, times, strength } = problemReadings;
  return inRecord(work, (tx) =>
    tx
      .select({ day, times, strength })
      .from(problemReadings)
      .where(and(eq(ownerId, work.ownerId), eq(problemReadings.problemId, problemId), between(day, from, to)))
      .orderBy(asc(day))
      .limit(400),
  );
}

/** Readiness over time, oldest first; of a day the last answer counts. */
export async function listReadiness(work: Work, problemId: ProblemId): Promise<Readiness[]> {
  const { ownerId, day, at, importance, confidence } = problemReadiness;
  const ofIt = and(eq(ownerId, work.ownerId), eq(problemReadiness.problemId, problemId));
  return inRecord(work, async (tx) => {
    const rows = await tx
      .selectDistinctOn([day], { day, at, importance, confidence })
      .from(problemReadiness)
      .where(ofIt)
      .orderBy(desc(day), desc(at))
      .limit(MOST);
    return rows.reverse();
  });
}

type Target =
  | { readonly problemId: ProblemId; readonly itemIds?: never }
  | { readonly itemIds: readonly string[]; readonly problemId?: never };

/**
 * The sentences a problem area or lines of the shared picture rest on, each as its entry has it now. Without a journal proof
 * no entry is looked at. One statement.
 */
export async function openCitations(
  work: Work,
  journal: Journal | null,
  { problemId, itemIds }: Target,
): Promise<OpenCitation[]> {
  const target = problemId
    ? eq(citations.problemId, problemId)
    : inArray(citations.formulationItemId, [...(itemIds ?? [])]);
  if (itemIds?.length === 0) return [];
  if (journal !== null && journal.ownerId !== work.ownerId) throw new NotFound();
  return inRecord(journal ?? work, async (tx) => {
    const rows = await tx
      .select({ citation: citations, entry: entryTexts })
      .from(citations)
      .leftJoin(journalEntries, and(eq(journalEntries.id, citations.entryId), readable(journal)))
      .where(and(eq(citations.ownerId, work.ownerId), target))
      .orderBy(asc(citations.createdAt), asc(citations.id))
      .limit(MOST);
    const sealer = await sealerOf(tx, work.ownerId);
    const isOwner = work.actor.id === work.ownerId;
    return rows.map(({ citation, entry }) => {
      const { field, wordsHmac } = citation;
      const text = entry && sealer.openOrNull(entryPlace(field, entry.id), entry[field]);
      const isSame = (words: string) => Buffer.from(wordsHmac).equals(sealer.fingerprint(CITED, words));
      return citationOf(citation, entry && { ...entry, text: text ?? "" }, { isSame, isOwner });
    });
  });
}

const entryTexts = {
  id: journalEntries.id,
  localDay: journalEntries.localDay,
  title: journalEntries.title,
  content: journalEntries.content,
  thought: journalEntries.thought,
};

/** The entries that words may be shown from: one's own, or those shared with who reads. */
function readable(journal: Journal | null): SQL | undefined {
  if (journal === null) return sql`false`;
  const shared = journal.actor.id === journal.ownerId ? undefined : eq(journalEntries.privacy, "shared");
  return and(eq(journalEntries.ownerId, journal.ownerId), isNull(journalEntries.deletedAt), shared);
}

/** The text of one field of an entry that words may be cited from. Throws `NotFound` for an entry the proof does not show. */
export async function readCitable(
  journal: Journal,
  entryId: string,
  field: CitedField,
): Promise<{ text: string; version: number }> {
  const wanted = parseId<"journal-entry">(entryId);
  if (wanted === null) throw new NotFound();
  return inRecord(journal, async (tx) => {
    const [entry] = await tx
      .select({ value: journalEntries[field], version: journalEntries.version })
      .from(journalEntries)
      .where(and(eq(journalEntries.id, wanted), readable(journal)))
      .limit(1);
    if (!entry) throw new NotFound();
    const sealer = await sealerOf(tx, journal.ownerId);
    const text = sealer.openOrNull(entryPlace(field, wanted), entry.value) ?? "";
    return { text, version: entry.version };
  });
}
