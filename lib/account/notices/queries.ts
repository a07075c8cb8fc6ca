import "server-only";
import { and, desc, eq, inArray, isNotNull, isNull, lt, or, type SQL } from "drizzle-orm";
import { careTerms, notices, psychologistProfiles } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { type PersonId, parseId } from "@/lib/core/ids";
import { sealersOf } from "@/lib/server/sealing/person-keys";
import { type Cursor, formatCursor } from "./cursor";
import type { Notice, NoticeId } from "./notice";

type Notices = RecordAccess<"notices">;
type Row = typeof notices.$inferSelect;

/** Whether anything waits to be read. One statement over an index of the unread alone. */
export async function hasUnread(record: Notices): Promise<boolean> {
  return inRecord(record, async (tx) => {
    const rows = await tx
      .select({ id: notices.id })
      .from(notices)
      .where(and(eq(notices.ownerId, record.ownerId), isNull(notices.readAt)))
      .limit(1);
    return rows.length > 0;
  });
}

async function cardNames(tx: Tx, ids: readonly PersonId[]): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: psychologistProfiles.ownerId, name: psychologistProfiles.displayName })
    .from(psychologistProfiles)
    .where(inArray(psychologistProfiles.ownerId, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Clients by the name they let their psychologist see. */
async function clientNames(tx: Tx, ids: readonly PersonId[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectDistinctOn([careTerms.ownerId], {
      ownerId: careTerms.ownerId,
      id: careTerms.id,
      name: careTerms.clientName,
    })
    .from(careTerms)
    .where(and(inArray(careTerms.ownerId, [...ids]), isNotNull(careTerms.clientName)))
    .orderBy(careTerms.ownerId, desc(careTerms.proposedAt));
  const sealers = await sealersOf(
    tx,
    rows.map(({ ownerId }) => ownerId as PersonId),
  );
  const opened = rows.flatMap(({ ownerId, id, name }) => {
    const words = sealers
      .get(ownerId as PersonId)
      ?.openOrNull({ table: "care_terms", column: "client_name", rowId: id }, name);
    return words ? ([[ownerId, words]] as const) : [];
  });
  return new Map(opened);
}

async function named(tx: Tx, rows: readonly Row[], isPsychologist: boolean): Promise<Notice[]> {
  const ids = [...new Set(rows.flatMap(({ aboutId }) => (aboutId === null ? [] : [aboutId as PersonId])))];
  const clients = ids.length > 0 && isPsychologist ? await clientNames(tx, ids) : new Map<string, string>();
  const cards = ids.length > 0 ? await cardNames(tx, ids) : new Map<string, string>();
  return rows.map((row) => ({
    id: row.id as NoticeId,
    kind: row.kind,
    aboutId: parseId<"person">(row.aboutId),
    name: clients.get(row.aboutId ?? "") ?? cards.get(row.aboutId ?? "") ?? null,
    subjectId: row.subjectId,
    at: row.at,
    isRead: row.readAt !== null,
  }));
}

const behind = ({ at, id }: Cursor): SQL | undefined =>
  or(lt(notices.at, at), and(eq(notices.at, at), lt(notices.id, id)));

type Page = {
  readonly state: "unread" | "read";
  readonly limit: number;
  readonly cursor?: Cursor | undefined;
};

/** Notices from the newest back, those to be read or those that were, and where to go on. At most four statements. */
export async function listNotices(
  record: Notices,
  { state, limit, cursor }: Page,
): Promise<{ items: Notice[]; nextCursor: string | null }> {
  return inRecord(record, async (tx) => {
    const ofState = state === "unread" ? isNull(notices.readAt) : isNotNull(notices.readAt);
    const rows = await tx
      .select()
      .from(notices)
      .where(and(eq(notices.ownerId, record.ownerId), ofState, cursor && behind(cursor)))
      .orderBy(desc(notices.at), desc(notices.id))
      .limit(limit + 1);
    const items = await named(tx, rows.slice(0, limit), record.actor.role === "psychologist");
    const last = items.at(-1);
    const more = rows.length > limit && last !== undefined;
    return { items, nextCursor: more ? formatCursor(last) : null };
  });
}
