import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { letterDrafts, letters, psychologistProfiles } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { type DeskAccess, ownDesk } from "@/lib/access/desk";
import { type ClientRecord, openClient } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { keptUntil } from "@/lib/record/bin/purge-job";
import { newId } from "@/lib/server/ids";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { type CopyText, letterFrom, parseCopyText } from "./content";
import { type DraftId, type LetterState, type LetterText, mayChange, stateOf } from "./letter";
import { type DraftText, fittingParts, LETTER_SCOPES, type LetterKind, scopesOf } from "./parts";
import { copyPlace, letterPlace } from "./places";
import { prefilled } from "./prefill";
import { type CopyRow, readLetterFacts } from "./queries";
import type { SaveLetterInput } from "./schema";

type How = { readonly now: Date; readonly idempotency?: Idempotency | null };
export type SavedLetter = { readonly id: DraftId; readonly version: number; readonly saved_at: string };

const ON_ITS_WAY = fail("declined", "This letter is with the client. Take it back before you change it.");
const EMPTY = fail("invalid", "Please write something to send.");
const NO_READER = fail("invalid", "Please look at the marked fields.", {
  fields: { recipient: "Please say who the letter is for." },
});
const NOT_SHARED = fail(
  "declined",
  "Your client has stopped sharing something this letter draws on. Leave those parts out, then send it.",
);
const ANSWERED = fail("declined", "This letter was answered already, or taken back.");
const NOT_APPROVED = fail(
  "declined",
  "Only a letter your client approved can be signed, while you work together.",
);

type Traced = { readonly ownerId: PersonId; readonly action: string; readonly id: string; readonly at: Date };
const trace = (tx: Tx, { actor }: DeskAccess, { ownerId, action, id, at }: Traced) =>
  audit(tx, { ownerId, actorId: actor.id, action: `letter.${action}`, subjectId: id, at });

async function sealedCopy(tx: Tx, desk: DeskAccess, id: string, text: CopyText, recipient: string | null) {
  const sealer = await sealerOf(tx, desk.actor.id);
  return {
    recipient: sealer.sealOrNull(copyPlace("recipient", id), recipient),
    content: sealer.seal(copyPlace("content", id), JSON.stringify(text)),
  };
}

type Start = { readonly clientId: string; readonly kind: LetterKind };

/** Begins a letter from what the client shares, by rules; every part can be changed or left out. Once per key. */
export async function startLetter(
  actor: Actor,
  { clientId, kind }: Start,
  { now, idempotency = null }: How,
): Promise<{ id: DraftId } | Failure> {
  const desk = ownDesk(actor);
  return withActor(actor, async (tx) => {
    const wanted = { purpose: "letter", scopes: LETTER_SCOPES, now } as const;
    const client = await openClient(tx, actor, clientId, wanted);
    const draft = prefilled(kind, await readLetterFacts(client, now));
    return createOnce<"letter-draft">(tx, actor.id, idempotency, now, async (id) => {
      await tx.insert(letterDrafts).values({
        ownerId: actor.id,
        id,
        clientId: client.clientId,
        relationshipId: client.relationshipId,
        kind,
        ...(await sealedCopy(tx, desk, id, { ...draft, sent: null }, null)),
        createdAt: now,
        updatedAt: now,
      });
      await trace(tx, desk, { ownerId: actor.id, action: "drafted", id, at: now });
    });
  });
}

const oneOf = ({ actor }: DeskAccess, wanted: string) => {
  const id = parseId<"letter-draft">(wanted);
  if (id === null) throw new NotFound();
  return and(eq(letterDrafts.ownerId, actor.id), eq(letterDrafts.id, id));
};

async function findSent(tx: Tx, { actor }: DeskAccess, { clientId, letterId }: CopyRow) {
  if (letterId === null) return null;
  const [row] = await tx
    .select()
    .from(letters)
    .where(and(eq(letters.ownerId, clientId), eq(letters.id, letterId), eq(letters.authorId, actor.id)))
    .limit(1);
  return row ?? null;
}

async function lockCopy(tx: Tx, desk: DeskAccess, id: string): Promise<CopyRow> {
  const [row] = await tx
    .select()
    .from(letterDrafts)
    .where(and(oneOf(desk, id), isNull(letterDrafts.deletedAt)))
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return row;
}

/** The draft, held for a change; a failure while it is with the client. */
async function takeDraft(tx: Tx, desk: DeskAccess, id: string): Promise<CopyRow | Failure> {
  const row = await lockCopy(tx, desk, id);
  const sent = await findSent(tx, desk, row);
  return mayChange(sent && stateOf(sent)) ? row : ON_ITS_WAY;
}

const textOf = (kind: LetterKind, { about = "", parts }: SaveLetterInput): DraftText => ({
  about,
  parts: fittingParts(
    kind,
    parts.map(({ part, words = "", included = false }) => ({ part, words, included })),
  ),
});

type Taken = { readonly row: CopyRow; readonly draft: DraftText; readonly recipient: string | null };

/** The draft with what is to be kept; `conflict` with what stands there when it was changed elsewhere meanwhile. */
async function take(tx: Tx, desk: DeskAccess, input: SaveLetterInput): Promise<Taken | Failure> {
  const row = await takeDraft(tx, desk, input.id);
  if (isFailure(row)) return row;
  if (row.version === input.version)
    return { row, draft: textOf(row.kind, input), recipient: input.recipient || null };
  const sealer = await sealerOf(tx, desk.actor.id);
  const { about, parts } = parseCopyText(sealer.open(copyPlace("content", row.id), row.content));
  return fail("conflict", "This letter was changed somewhere else meanwhile. Nothing is lost.", {
    current: { version: row.version, about, parts },
  });
}

type Kept = { readonly sent: LetterText; readonly letterId: string; readonly relationshipId: string };

async function write(tx: Tx, desk: DeskAccess, { row, draft, recipient }: Taken, now: Date, kept?: Kept) {
  const { sent = null, ...ids } = kept ?? {};
  const copy = await sealedCopy(tx, desk, row.id, { ...draft, sent }, recipient);
  const version = row.version + 1;
  await tx
    .update(letterDrafts)
    .set({ ...copy, ...ids, version, updatedAt: now })
    .where(oneOf(desk, row.id));
  return { id: row.id as DraftId, version, saved_at: now.toISOString() };
}

/** Keeps a draft as it stands, sealed under its author's key. An older screen answers `conflict`; nothing is written over. */
export async function saveLetter(
  desk: DeskAccess,
  input: SaveLetterInput,
  now: Date,
): Promise<SavedLetter | Failure> {
  return withActor(desk.actor, async (tx) => {
    const taken = await take(tx, desk, input);
    return isFailure(taken) ? taken : write(tx, desk, taken, now);
  });
}

async function cardOf(tx: Tx, { actor }: DeskAccess) {
  const [card] = await tx
    .select()
    .from(psychologistProfiles)
    .where(eq(psychologistProfiles.ownerId, actor.id))
    .limit(1);
  if (!card) throw new NotFound();
  return card;
}

type Leaving = { readonly taken: Taken; readonly text: LetterText; readonly client: ClientRecord };

/** Everything that must hold before a letter goes to the client. */
async function ready(tx: Tx, desk: DeskAccess, taken: Taken, now: Date): Promise<Leaving | Failure> {
  const { row, draft, recipient } = taken;
  const text = letterFrom(row.kind, draft, await cardOf(tx, desk));
  if (text.sections.length === 0) return EMPTY;
  if (row.kind === "referral" && recipient === null) return NO_READER;
  const scopes = scopesOf(draft.parts);
  const client = await openClient(tx, desk.actor, row.clientId, { purpose: "letter", scopes, now });
  return scopes.every((scope) => client.parts[scope] !== null) ? { taken, text, client } : NOT_SHARED;
}

async function insertLetter(tx: Tx, desk: DeskAccess, { taken, text, client }: Leaving, now: Date) {
  const id = newId<"letter">();
  const sealer = await sealerOf(tx, client.clientId);
  await tx.insert(letters).values({
    ownerId: client.clientId,
    id,
    relationshipId: client.relationshipId,
    authorId: desk.actor.id,
    kind: taken.row.kind,
    recipient: sealer.sealOrNull(letterPlace("recipient", id), taken.recipient),
    content: sealer.seal(letterPlace("content", id), JSON.stringify(text)),
    scopes: scopesOf(taken.draft.parts),
    sentAt: now,
  });
  await trace(tx, desk, { ownerId: client.clientId, action: "sent", id, at: now });
  await tell(tx, {
    to: client.clientId,
    kind: "letter-sent",
    aboutId: desk.actor.id,
    subjectId: id,
    at: now,
  });
  return id;
}

/**
 * Keeps a draft and shows it to the client, under the client's key, for a yes or a no. Care must run and what it draws
 * on be shared. From then on neither side changes it.
 */
export async function sendLetter(
  desk: DeskAccess,
  input: SaveLetterInput,
  now: Date,
): Promise<SavedLetter | Failure> {
  return withActor(desk.actor, async (tx) => {
    const taken = await take(tx, desk, input);
    if (isFailure(taken)) return taken;
    const leaving = await ready(tx, desk, taken, now);
    if (isFailure(leaving)) return leaving;
    const letterId = await insertLetter(tx, desk, leaving, now);
    const { relationshipId } = leaving.client;
    return write(tx, desk, taken, now, { sent: leaving.text, letterId, relationshipId });
  });
}

type Moved = Promise<{ readonly id: DraftId } | Failure>;
type Step = { readonly from: LetterState; readonly set: Partial<typeof letters.$inferInsert> };

/** Takes a sent letter one step on, as the database lets its author; null where it does not stand there any more. */
async function step(tx: Tx, desk: DeskAccess, copyId: string, { from, set }: Step) {
  const row = await lockCopy(tx, desk, copyId);
  const sent = await findSent(tx, desk, row);
  if (sent === null || stateOf(sent) !== from) return null;
  const one = and(eq(letters.ownerId, sent.ownerId), eq(letters.id, sent.id));
  const [moved] = await tx.update(letters).set(set).where(one).returning({ id: letters.id });
  return moved ? { id: row.id as DraftId, letterId: moved.id, ownerId: sent.ownerId as PersonId } : null;
}

/** Takes a letter back that nobody has answered yet: the client does not see it any more, and it can be changed. */
export async function takeLetterBack(desk: DeskAccess, copyId: string, now: Date): Moved {
  return withActor(desk.actor, async (tx) => {
    const back = await step(tx, desk, copyId, { from: "waiting", set: { withdrawnAt: now } });
    if (back === null) return ANSWERED;
    const { id, ownerId, letterId } = back;
    await trace(tx, desk, { ownerId, action: "taken-back", id: letterId, at: now });
    await signal(tx, ownerId, "record");
    return { id };
  });
}

/** Signs what the client approved; only then it can leave. Care must run. */
export async function signLetter(desk: DeskAccess, copyId: string, now: Date): Moved {
  return withActor(desk.actor, async (tx) => {
    const signed = await step(tx, desk, copyId, { from: "approved", set: { signedAt: now } });
    if (signed === null) return NOT_APPROVED;
    const { id, ownerId, letterId } = signed;
    await trace(tx, desk, { ownerId, action: "signed", id: letterId, at: now });
    const about = { aboutId: desk.actor.id, subjectId: letterId };
    await tell(tx, { to: ownerId, kind: "letter-signed", ...about, at: now });
    return { id };
  });
}

/** Puts a letter away that is with nobody, for 30 days. */
export async function deleteLetter(
  desk: DeskAccess,
  id: string,
  now: Date,
): Promise<{ id: DraftId; clientId: string } | Failure> {
  return withActor(desk.actor, async (tx) => {
    const row = await takeDraft(tx, desk, id);
    if (isFailure(row)) return row;
    await tx
      .update(letterDrafts)
      .set({ deletedAt: now, purgeAt: keptUntil(now) })
      .where(oneOf(desk, id));
    return { id: row.id as DraftId, clientId: row.clientId };
  });
}

/** Back from the bin, as it was. */
export async function restoreLetter(desk: DeskAccess, id: string): Promise<{ id: DraftId }> {
  return withActor(desk.actor, async (tx) => {
    await tx
      .update(letterDrafts)
      .set({ deletedAt: null, purgeAt: null })
      .where(and(oneOf(desk, id), isNotNull(letterDrafts.deletedAt)));
    return { id: (await lockCopy(tx, desk, id)).id as DraftId };
  });
}
