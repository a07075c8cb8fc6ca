import "server-only";
import { and, asc, desc, eq, gt, isNull, lt, lte, or, type SQL } from "drizzle-orm";
import { careRelationships, therapyDates } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess, type RelationshipId } from "@/lib/access/record";
import { careRuns } from "@/lib/access/sharing";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { type Cursor, formatCursor } from "./cursor";
import { openedDate } from "./opened";
import type { TherapyDate } from "./therapy-date";
import { isDue } from "./when-words";

type Care = RecordAccess<"care">;
export type DateRow = typeof therapyDates.$inferSelect;

const DAY_MS = 86_400_000;
const latestFirst = [desc(therapyDates.startsAt), desc(therapyDates.id)];
const soonestFirst = [asc(therapyDates.startsAt), asc(therapyDates.id)];

/** Rows as they are read, their words opened. Costs a statement only for the key, and only where there are words. */
async function openDates(tx: Tx, ownerId: PersonId, rows: readonly DateRow[]): Promise<TherapyDate[]> {
  const sealer = rows.some((row) => row.whereWords !== null) ? await sealerOf(tx, ownerId) : null;
  return rows.map((row) => openedDate(row, sealer));
}

type Which = { readonly where: SQL | undefined; readonly order: SQL[]; readonly limit: number };

/** The policies narrow this further for a psychologist: to the dates of their own relationship. */
async function read(care: Care, { where, order, limit }: Which): Promise<TherapyDate[]> {
  return inRecord(care, async (tx) => {
    const rows = await tx
      .select()
      .from(therapyDates)
      .where(and(eq(therapyDates.ownerId, care.ownerId), isNull(therapyDates.deletedAt), where))
      .orderBy(...order)
      .limit(limit);
    return openDates(tx, care.ownerId, rows);
  });
}

const behind = ({ at, id }: Cursor) =>
  or(lt(therapyDates.startsAt, at), and(eq(therapyDates.startsAt, at), lt(therapyDates.id, id)));

/** Sessions from the latest back, and where to go on; with `until`, those that began by then. */
export async function listDates(
  care: Care,
  page: { readonly limit: number; readonly cursor?: Cursor | undefined; readonly until?: Date },
): Promise<{ items: TherapyDate[]; nextCursor: string | null }> {
  const where = and(page.cursor && behind(page.cursor), page.until && lte(therapyDates.startsAt, page.until));
  const found = await read(care, { where, order: latestFirst, limit: page.limit + 1 });
  const items = found.slice(0, page.limit);
  const last = items.at(-1);
  const more = found.length > page.limit && last !== undefined;
  return { items, nextCursor: more ? formatCursor({ at: last.startsAt, id: last.id }) : null };
}

/** Sessions that have not begun, cancelled ones too, the soonest first. */
export function listAhead(care: Care, now: Date, limit = 60): Promise<TherapyDate[]> {
  return read(care, { where: gt(therapyDates.startsAt, now), order: soonestFirst, limit });
}

/** The session that "since last time" means: the last one that was held. */
export async function lastHeld(care: Care): Promise<TherapyDate | null> {
  const [date] = await read(care, { where: eq(therapyDates.status, "held"), order: latestFirst, limit: 1 });
  return date ?? null;
}

export async function nextPlanned(care: Care, now: Date): Promise<TherapyDate | null> {
  const where = and(eq(therapyDates.status, "planned"), gt(therapyDates.startsAt, now));
  const [date] = await read(care, { where, order: soonestFirst, limit: 1 });
  return date ?? null;
}

/** Planned sessions whose day is over and of which nobody has said whether they were held, the latest first. */
export async function listUnsettled(care: Care, now: Date): Promise<TherapyDate[]> {
  const monthsAgo = new Date(now.getTime() - 60 * DAY_MS);
  const where = and(
    eq(therapyDates.status, "planned"),
    lt(therapyDates.startsAt, now),
    gt(therapyDates.startsAt, monthsAgo),
  );
  const past = await read(care, { where, order: latestFirst, limit: 12 });
  return past.filter((date) => isDue(date, now));
}

/** One session. Throws `NotFound` when it is not there, in the bin, or not theirs. */
export async function getDate(care: Care, wanted: string): Promise<TherapyDate> {
  const id = parseId<"therapy-date">(wanted);
  if (id === null) throw new NotFound();
  const [date] = await read(care, { where: eq(therapyDates.id, id), order: latestFirst, limit: 1 });
  if (!date) throw new NotFound();
  return date;
}

/** With whom a session is: the relationship, and who is on the other side of it from the actor. */
export type Other = { readonly relationshipId: RelationshipId; readonly personId: PersonId };

async function findCare(tx: Tx, care: Care, which: SQL): Promise<Other | null> {
  const [row] = await tx
    .select({ id: careRelationships.id, psychologistId: careRelationships.psychologistId })
    .from(careRelationships)
    .where(and(eq(careRelationships.clientId, care.ownerId), careRuns(), which))
    .limit(1);
  if (!row) return null;
  const isOwner = care.actor.id === care.ownerId;
  return {
    relationshipId: row.id as RelationshipId,
    personId: isOwner ? (row.psychologistId as PersonId) : care.ownerId,
  };
}

/** The running relationship with this id, of the client's own or of the psychologist's with the client. */
export function findOther(tx: Tx, care: Care, relationshipId: string): Promise<Other | null> {
  return findCare(tx, care, eq(careRelationships.id, relationshipId));
}

/** A psychologist's own running relationship with the client. */
export function findOwnCare(tx: Tx, care: Care): Promise<Other | null> {
  return findCare(tx, care, eq(careRelationships.psychologistId, care.actor.id));
}
