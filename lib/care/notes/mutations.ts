import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { noteAmendments, notes, therapyDates } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import type { DeskAccess } from "@/lib/access/desk";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { keptUntil } from "@/lib/record/bin/purge-job";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { type Boxes, fitting, isEmpty } from "./format";
import type { NoteId } from "./note";
import { amendmentPlace, notePlace } from "./places";
import { findOwnRelationship, type NoteRow, openNote } from "./queries";
import type { AmendInput, NoteInput, SaveNoteInput } from "./schema";

type How = { readonly now: Date; readonly idempotency?: Idempotency | null };
export type SavedNote = { readonly id: NoteId; readonly version: number; readonly saved_at: string };

const SIGNED = fail("declined", "This note is signed. You can add to it, but not change it.");
const UNSIGNED = fail("declined", "Only a signed note is added to. This one can still be changed.");
const PRIVATE = fail("declined", "A private note is not signed. It stays yours to change.");
const EMPTY = fail("invalid", "Please write something before you sign.");

/** The trace in the psychologist's own log: the client has no part in it. */
const trace = (tx: Tx, { actor }: DeskAccess, action: string, subjectId: string, at: Date) =>
  audit(tx, { ownerId: actor.id, actorId: actor.id, action: `note.${action}`, subjectId, at });

type About = { readonly clientId: string; readonly relationshipId: string };

/** A key does not look through the walls: the session must be one of this care, and visible to whoever links it. */
async function requireSession(tx: Tx, { clientId, relationshipId }: About, id: string | undefined) {
  if (id === undefined) return null;
  const [date] = await tx
    .select({ id: therapyDates.id })
    .from(therapyDates)
    .where(
      and(
        eq(therapyDates.ownerId, clientId),
        eq(therapyDates.id, id),
        eq(therapyDates.relationshipId, relationshipId),
        isNull(therapyDates.deletedAt),
      ),
    )
    .limit(1);
  if (!date) throw new NotFound();
  return date.id;
}

/** Begins a note, once per idempotency key, about somebody the psychologist works or worked with. */
export async function createNote(
  desk: DeskAccess,
  input: NoteInput,
  { now, idempotency = null }: How,
): Promise<SavedNote | Failure> {
  return withActor(desk.actor, async (tx) => {
    const relationshipId = await findOwnRelationship(tx, desk, input.client_id);
    if (relationshipId === null) throw new NotFound();
    const about = { clientId: input.client_id, relationshipId };
    const therapyDateId = await requireSession(tx, about, input.therapy_date_id);
    const made = await createOnce<"note">(tx, desk.actor.id, idempotency, now, async (id) => {
      const sealer = await sealerOf(tx, desk.actor.id);
      const boxes = fitting(input.format, input.boxes ?? {});
      await tx.insert(notes).values({
        ownerId: desk.actor.id,
        id,
        ...about,
        therapyDateId,
        format: input.format,
        content: sealer.seal(notePlace(id), JSON.stringify(boxes)),
        createdAt: now,
        updatedAt: now,
      });
      await trace(tx, desk, "created", id, now);
    });
    return isFailure(made) ? made : { id: made.id, version: 1, saved_at: now.toISOString() };
  });
}

const oneOf = ({ actor }: DeskAccess, wanted: string) => {
  const id = parseId<"note">(wanted);
  if (id === null) throw new NotFound();
  return and(eq(notes.ownerId, actor.id), eq(notes.id, id));
};

async function find(tx: Tx, desk: DeskAccess, id: string): Promise<NoteRow> {
  const [row] = await tx
    .select()
    .from(notes)
    .where(and(oneOf(desk, id), isNull(notes.deletedAt)))
    .limit(1);
  if (!row) throw new NotFound();
  return row;
}

/** A draft held for a change. A signed one cannot be held: the database lets nobody change it. */
async function lockDraft(tx: Tx, desk: DeskAccess, id: string): Promise<NoteRow | Failure> {
  const draft = and(oneOf(desk, id), isNull(notes.deletedAt), isNull(notes.signedAt));
  const [row] = await tx.select().from(notes).where(draft).limit(1).for("update");
  if (row) return row;
  await find(tx, desk, id);
  return SIGNED;
}

type Draft = { readonly row: NoteRow; readonly boxes: Boxes };

/** The draft with the boxes to be kept; `conflict` with what stands there when it was changed elsewhere meanwhile. */
async function takeDraft(tx: Tx, desk: DeskAccess, input: SaveNoteInput): Promise<Draft | Failure> {
  const row = await lockDraft(tx, desk, input.id);
  if (isFailure(row)) return row;
  if (row.version !== input.version) {
    const { boxes, version } = openNote(await sealerOf(tx, desk.actor.id), row);
    return fail("conflict", "This note was changed somewhere else meanwhile. Nothing is lost.", {
      current: { boxes, version },
    });
  }
  return { row, boxes: fitting(row.format, input.boxes) };
}

async function write(tx: Tx, desk: DeskAccess, { row, boxes }: Draft, set: Partial<NoteRow>): Promise<void> {
  const sealer = await sealerOf(tx, desk.actor.id);
  const content = sealer.seal(notePlace(row.id), JSON.stringify(boxes));
  await tx
    .update(notes)
    .set({ content, version: row.version + 1, ...set })
    .where(oneOf(desk, row.id));
}

async function sessionOf(tx: Tx, row: NoteRow, wanted: string | undefined): Promise<string | null> {
  return (wanted ?? null) === row.therapyDateId ? row.therapyDateId : requireSession(tx, row, wanted);
}

/**
 * Keeps a draft as it stands, sealed. Somebody's change meanwhile answers `conflict` and nothing is written over. Not
 * audited: it is saved every few seconds; what comes of it is.
 */
export async function saveNote(
  desk: DeskAccess,
  input: SaveNoteInput,
  now: Date,
): Promise<SavedNote | Failure> {
  return withActor(desk.actor, async (tx) => {
    const draft = await takeDraft(tx, desk, input);
    if (isFailure(draft)) return draft;
    const therapyDateId = await sessionOf(tx, draft.row, input.therapy_date_id);
    await write(tx, desk, draft, { therapyDateId, updatedAt: now });
    return { id: draft.row.id as NoteId, version: draft.row.version + 1, saved_at: now.toISOString() };
  });
}

/** Keeps a draft and signs it: from then on nobody changes it. Private notes are not signed. */
export async function signNote(
  desk: DeskAccess,
  input: SaveNoteInput,
  now: Date,
): Promise<SavedNote | Failure> {
  return withActor(desk.actor, async (tx) => {
    const draft = await takeDraft(tx, desk, input);
    if (isFailure(draft)) return draft;
    if (draft.row.format === "private") return PRIVATE;
    if (isEmpty(draft.boxes)) return EMPTY;
    const therapyDateId = await sessionOf(tx, draft.row, input.therapy_date_id);
    await write(tx, desk, draft, { therapyDateId, updatedAt: now, signedAt: now });
    await trace(tx, desk, "signed", draft.row.id, now);
    return { id: draft.row.id as NoteId, version: draft.row.version + 1, saved_at: now.toISOString() };
  });
}

/** Adds to a signed note, once per idempotency key. What was signed stays as it is, and so does what is added. */
export async function amendNote(
  desk: DeskAccess,
  { id: noteId, words }: AmendInput,
  { now, idempotency = null }: How,
): Promise<{ id: NoteId } | Failure> {
  return withActor(desk.actor, async (tx) => {
    const note = await find(tx, desk, noteId);
    if (note.signedAt === null) return UNSIGNED;
    const made = await createOnce<"amendment">(tx, desk.actor.id, idempotency, now, async (id) => {
      const sealer = await sealerOf(tx, desk.actor.id);
      const content = sealer.seal(amendmentPlace(id), words);
      await tx
        .insert(noteAmendments)
        .values({ ownerId: desk.actor.id, id, noteId: note.id, content, createdAt: now });
      await trace(tx, desk, "amended", note.id, now);
    });
    return isFailure(made) ? made : { id: note.id as NoteId };
  });
}

/** Puts a draft or a private note into the bin for 30 days. A signed note stays. */
export async function deleteNote(
  desk: DeskAccess,
  id: string,
  now: Date,
): Promise<{ id: NoteId; clientId: string } | Failure> {
  return withActor(desk.actor, async (tx) => {
    const row = await lockDraft(tx, desk, id);
    if (isFailure(row)) return row;
    await tx
      .update(notes)
      .set({ deletedAt: now, purgeAt: keptUntil(now) })
      .where(oneOf(desk, id));
    await trace(tx, desk, "binned", row.id, now);
    return { id: row.id as NoteId, clientId: row.clientId };
  });
}

/** Back from the bin, as it was. Asked twice, it answers twice: an undo may be pressed again. */
export async function restoreNote(desk: DeskAccess, id: string, now: Date): Promise<{ id: NoteId }> {
  return withActor(desk.actor, async (tx) => {
    const [back] = await tx
      .update(notes)
      .set({ deletedAt: null, purgeAt: null })
      .where(and(oneOf(desk, id), isNotNull(notes.deletedAt)))
      .returning({ id: notes.id });
    if (!back) return { id: (await find(tx, desk, id)).id as NoteId };
    await trace(tx, desk, "restored", back.id, now);
    return { id: back.id as NoteId };
  });
}
