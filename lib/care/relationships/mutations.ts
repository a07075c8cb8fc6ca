import "server-only";
import { and, eq, isNull, or } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { careEvents, careRelationships, careTerms, consents, psychologistProfiles } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { withdrawConsents, writeConsents } from "@/lib/access/consents";
import { inRecord, type RecordAccess, type RelationshipId } from "@/lib/access/record";
import { consentLives } from "@/lib/access/sharing";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import type { NoticeKind } from "@/lib/server/notices/kinds";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { getOwnCare, readTerms } from "./queries";
import { careState } from "./relationship";
import type { TermsInput } from "./schema";
import { agreedText, type SharedScope } from "./scope-words";
import { termsRow } from "./terms";

type Care = RecordAccess<"care">;
type CareRow = typeof careRelationships.$inferSelect;
type EventKind = (typeof careEvents.$inferSelect)["kind"];

const NOT_YOURS = fail(
  "declined",
  "The other side paused this, so only they can go on with it. You can still end it.",
);

/** The actor's own relationship, from either side, held until the transaction ends. `NotFound` once it is over. */
async function lockOwn(tx: Tx, actor: Actor, relationshipId: string, now: Date): Promise<CareRow> {
  const id = parseId<"relationship">(relationshipId);
  if (id === null) throw new NotFound();
  const [row] = await tx
    .select()
    .from(careRelationships)
    .where(
      and(
        eq(careRelationships.id, id),
        or(eq(careRelationships.clientId, actor.id), eq(careRelationships.psychologistId, actor.id)),
        isNull(careRelationships.endedAt),
      ),
    )
    .limit(1)
    .for("update");
  if (!row || careState(times(row), now) === "over") throw new NotFound();
  return row;
}

const times = (row: CareRow) => ({ ...row, pausedBy: row.pausedBy as PersonId | null });

type Change = {
  readonly row: Pick<CareRow, "clientId" | "id" | "psychologistId">;
  readonly actor: Actor;
  readonly event: EventKind;
  readonly notice: NoticeKind;
  readonly action: string;
  readonly subjectId?: string;
  readonly now: Date;
};

/** Everything that follows a change of care: its event, its trace, word to the other side, and their open pages. */
async function follow(tx: Tx, { row, actor, event, notice, action, subjectId, now }: Change): Promise<void> {
  const other = (row.clientId === actor.id ? row.psychologistId : row.clientId) as PersonId;
  await tx.insert(careEvents).values({
    ownerId: row.clientId,
    id: newId(),
    relationshipId: row.id,
    kind: event,
    byId: actor.id,
    at: now,
  });
  await audit(tx, {
    ownerId: row.clientId,
    actorId: actor.id,
    action,
    subjectId: subjectId ?? row.id,
    at: now,
  });
  await tell(tx, { to: other, kind: notice, aboutId: actor.id, subjectId: subjectId ?? row.id, at: now });
  await signal(tx, other, "consent");
}

const isRow = (row: CareRow) =>
  and(eq(careRelationships.clientId, row.clientId), eq(careRelationships.id, row.id));

/** Pauses care, from either side: from the next request nothing is read. Paused already, it stays as it is. */
export async function pauseCare(actor: Actor, relationshipId: string, now: Date): Promise<void> {
  await withActor(actor, async (tx) => {
    const row = await lockOwn(tx, actor, relationshipId, now);
    if (row.pausedAt !== null) return;
    await tx.update(careRelationships).set({ pausedAt: now, pausedBy: actor.id }).where(isRow(row));
    await follow(tx, { row, actor, event: "paused", notice: "care-paused", action: "care.paused", now });
  });
}

/** Goes on with care. Only who paused it can; the database refuses anybody else too. */
export async function resumeCare(actor: Actor, relationshipId: string, now: Date): Promise<Failure | null> {
  return withActor(actor, async (tx) => {
    const row = await lockOwn(tx, actor, relationshipId, now);
    if (row.pausedAt === null) return null;
    if (row.pausedBy !== actor.id) return NOT_YOURS;
    await tx.update(careRelationships).set({ pausedAt: null, pausedBy: null }).where(isRow(row));
    await follow(tx, { row, actor, event: "resumed", notice: "care-resumed", action: "care.resumed", now });
    return null;
  });
}

/** Ends care, from either side, for good. What each wrote of their own stays theirs. */
export async function endCare(actor: Actor, relationshipId: string, now: Date): Promise<void> {
  await withActor(actor, async (tx) => {
    const row = await lockOwn(tx, actor, relationshipId, now);
    await tx.update(careRelationships).set({ endedAt: now, endedBy: actor.id }).where(isRow(row));
    await follow(tx, { row, actor, event: "ended", notice: "care-ended", action: "care.ended", now });
  });
}

type Part = { readonly relationship_id: string; readonly scope: SharedScope };

/** The client's own relationship, held. A psychologist shares nothing in a client's name. */
async function lockMine(tx: Tx, care: Care, relationshipId: string, now: Date): Promise<CareRow> {
  if (care.actor.id !== care.ownerId) throw new NotFound();
  const row = await lockOwn(tx, care.actor, relationshipId, now);
  if (row.clientId !== care.ownerId) throw new NotFound();
  return row;
}

async function nameOf(tx: Tx, psychologistId: string): Promise<string> {
  const [card] = await tx
    .select({ name: psychologistProfiles.displayName })
    .from(psychologistProfiles)
    .where(eq(psychologistProfiles.ownerId, psychologistId))
    .limit(1);
  return card?.name ?? "My psychologist";
}

/** Lets a psychologist read one part, from the next request on. Keeps the text agreed to. Given already, nothing changes. */
export async function shareScope(care: Care, { relationship_id, scope }: Part, now: Date): Promise<void> {
  await inRecord(care, async (tx) => {
    const row = await lockMine(tx, care, relationship_id, now);
    const isRead = and(isRow(row), consentLives(scope));
    const live = await tx
      .select({ id: consents.id })
      .from(careRelationships)
      .innerJoin(consents, isRead)
      .where(isRow(row))
      .limit(1);
    if (live.length > 0) return;
    const psychologistId = row.psychologistId as PersonId;
    const text = agreedText(scope, await nameOf(tx, psychologistId));
    const between = {
      ownerId: care.ownerId,
      relationshipId: row.id as RelationshipId,
      psychologistId,
    };
    await writeConsents(tx, between, [{ scope, agreedText: text }], now);
    const change = { row, actor: care.actor, now, notice: "sharing-changed" } as const;
    await follow(tx, { ...change, event: "shared", action: `consent.granted.${scope}` });
  });
}

/** Stops sharing one part, in one step: the next request of the psychologist finds nothing. */
export async function stopSharing(care: Care, { relationship_id, scope }: Part, now: Date): Promise<void> {
  await inRecord(care, async (tx) => {
    const row = await lockMine(tx, care, relationship_id, now);
    const between = { ownerId: care.ownerId, relationshipId: row.id as RelationshipId };
    if (!(await withdrawConsents(tx, between, scope, now))) return;
    const change = { row, actor: care.actor, now, notice: "sharing-changed" } as const;
    await follow(tx, { ...change, event: "stopped-sharing", action: `consent.withdrawn.${scope}` });
  });
}

type Once = { readonly now: Date; readonly idempotency?: Idempotency | null };

/**
 * A psychologist proposes other terms: what to follow, review days, reply times. They hold once the client says yes;
 * until then the ones before do.
 */
export async function proposeTerms(
  care: Care,
  input: Omit<TermsInput, "client_id">,
  { now, idempotency = null }: Once,
): Promise<{ id: string } | Failure> {
  return inRecord(care, async (tx) => {
    const { relationshipId } = await getOwnCare(care);
    const before = await readTerms(care);
    const { actor, ownerId } = care;
    const sealer = await sealerOf(tx, ownerId);
    const made = await createOnce<"terms">(tx, actor.id, idempotency, now, async (id) => {
      const row = { id, ownerId, relationshipId, proposedBy: actor.id, proposedAt: now, agreedAt: null };
      const words = {
        clientName: before?.clientName ?? null,
        plan: input.plan,
        reviewDays: input.review_days,
        replyWords: input.reply_words ?? null,
      };
      await tx.insert(careTerms).values(termsRow(sealer, row, words));
      const between = { clientId: ownerId, id: relationshipId, psychologistId: actor.id };
      const change = { row: between, actor, now, subjectId: id } as const;
      await follow(tx, { ...change, event: "terms", notice: "terms-proposed", action: "terms.proposed" });
    });
    return isFailure(made) ? made : { id: made.id };
  });
}

/** The client says yes to terms that were proposed. Said twice, the first time stays. */
export async function agreeToTerms(care: Care, termsId: string, now: Date): Promise<void> {
  const id = parseId<"terms">(termsId);
  if (id === null || care.actor.id !== care.ownerId) throw new NotFound();
  await inRecord(care, async (tx) => {
    const isTerms = and(eq(careTerms.ownerId, care.ownerId), eq(careTerms.id, id));
    const [terms] = await tx.select().from(careTerms).where(isTerms).limit(1).for("update");
    if (!terms) throw new NotFound();
    const row = await lockMine(tx, care, terms.relationshipId, now);
    if (terms.agreedAt !== null) return;
    await tx.update(careTerms).set({ agreedAt: now }).where(isTerms);
    const change = { row, actor: care.actor, now, subjectId: id } as const;
    await follow(tx, { ...change, event: "terms", notice: "terms-agreed", action: "terms.agreed" });
  });
}
