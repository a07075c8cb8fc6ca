import "server-only";
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, max, or } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { careRelationships, noteAmendments, notes } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { DeskAccess } from "@/lib/access/desk";
import { NotFound } from "@/lib/core/errors";
import { type Id, type PersonId, parseId } from "@/lib/core/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { type Format, parseBoxes } from "./format";
import type { Amendment, Note, NotedClient, NoteId, NoteWithAmendments } from "./note";
import { amendmentPlace, notePlace } from "./places";

export type NoteRow = typeof notes.$inferSelect;

const AMENDMENTS = 100;
const CLIENTS = 500;

export function openNote(sealer: Sealer, row: NoteRow): Note {
  return {
    id: row.id as NoteId,
    clientId: row.clientId as PersonId,
    relationshipId: row.relationshipId as Id<"relationship">,
    therapyDateId: row.therapyDateId as Id<"therapy-date"> | null,
    format: row.format,
    boxes: parseBoxes(sealer.open(notePlace(row.id), row.content)),
    signedAt: row.signedAt,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

const alive = ({ actor }: DeskAccess) => and(eq(notes.ownerId, actor.id), isNull(notes.deletedAt));

export type NotePage = {
  readonly items: readonly Note[];
  readonly older: { readonly at: Date; readonly id: string } | null;
};
type Wanted = {
  readonly limit: number;
  readonly formats?: readonly Format[];
  readonly before?: { readonly at: Date; readonly id: string } | null;
};

/** A psychologist's own notes about one client, newest first, whatever became of the care. One statement and the key's. */
export async function listNotes(
  desk: DeskAccess,
  clientId: string,
  { limit, formats, before = null }: Wanted,
): Promise<NotePage> {
  const client = parseId<"person">(clientId);
  if (client === null) throw new NotFound();
  const behind =
    before &&
    or(lt(notes.createdAt, before.at), and(eq(notes.createdAt, before.at), lt(notes.id, before.id)));
  return withActor(desk.actor, async (tx) => {
    const rows = await tx
      .select()
      .from(notes)
      .where(
        and(
          alive(desk),
          eq(notes.clientId, client),
          formats && inArray(notes.format, [...formats]),
          behind ?? undefined,
        ),
      )
      .orderBy(desc(notes.createdAt), desc(notes.id))
      .limit(limit + 1);
    const sealer = await sealerOf(tx, desk.actor.id);
    const items = rows.slice(0, limit).map((row) => openNote(sealer, row));
    const last = items.at(-1);
    return { items, older: rows.length > limit && last ? { at: last.createdAt, id: last.id } : null };
  });
}

async function amendmentsOf(tx: Tx, sealer: Sealer, note: Note, ownerId: PersonId): Promise<Amendment[]> {
  if (note.signedAt === null) return [];
  const rows = await tx
    .select()
    .from(noteAmendments)
    .where(and(eq(noteAmendments.ownerId, ownerId), eq(noteAmendments.noteId, note.id)))
    .orderBy(asc(noteAmendments.createdAt), asc(noteAmendments.id))
    .limit(AMENDMENTS);
  return rows.map(({ id, content, createdAt }) => ({
    id,
    words: sealer.open(amendmentPlace(id), content),
    at: createdAt,
  }));
}

/** One note with what was added to it. Throws `NotFound` when it is not there or not theirs. */
export async function getNote(desk: DeskAccess, wanted: string): Promise<NoteWithAmendments> {
  const id = parseId<"note">(wanted);
  if (id === null) throw new NotFound();
  return withActor(desk.actor, async (tx) => {
    const [row] = await tx
      .select()
      .from(notes)
      .where(and(alive(desk), eq(notes.id, id)))
      .limit(1);
    if (!row) throw new NotFound();
    const sealer = await sealerOf(tx, desk.actor.id);
    const note = openNote(sealer, row);
    return { ...note, amendments: await amendmentsOf(tx, sealer, note, desk.actor.id) };
  });
}

/** Everybody a psychologist has notes about, those written about last first. One statement, without a word of them. */
export async function listNotedClients(desk: DeskAccess): Promise<NotedClient[]> {
  return withActor(desk.actor, async (tx) => {
    const rows = await tx
      .select({
        clientId: notes.clientId,
        relationshipId: notes.relationshipId,
        notes: count(),
        lastAt: max(notes.createdAt),
      })
      .from(notes)
      .where(alive(desk))
      .groupBy(notes.clientId, notes.relationshipId)
      .orderBy(desc(max(notes.createdAt)))
      .limit(CLIENTS);
    return rows.map(({ lastAt, ...row }) => ({
      clientId: row.clientId as PersonId,
      relationshipId: row.relationshipId as Id<"relationship">,
      notes: row.notes,
      lastAt: lastAt ?? new Date(0),
    }));
  });
}

/** The psychologist's care with a client, the newest that ever began, running or not. Null: a stranger. */
export async function findOwnRelationship(
  tx: Tx,
  { actor }: DeskAccess,
  clientId: string,
): Promise<Id<"relationship"> | null> {
  const client = parseId<"person">(clientId);
  if (client === null) return null;
  const [row] = await tx
    .select({ id: careRelationships.id })
    .from(careRelationships)
    .where(
      and(
        eq(careRelationships.psychologistId, actor.id),
        eq(careRelationships.clientId, client),
        isNotNull(careRelationships.startedAt),
      ),
    )
    .orderBy(desc(careRelationships.startedAt), desc(careRelationships.id))
    .limit(1);
  return row ? (row.id as Id<"relationship">) : null;
}

/** The same for a page about one client. Throws `NotFound` for a stranger. */
export async function getOwnRelationship(desk: DeskAccess, clientId: string): Promise<Id<"relationship">> {
  const id = await withActor(desk.actor, (tx) => findOwnRelationship(tx, desk, clientId));
  if (id === null) throw new NotFound();
  return id;
}
