import "server-only";
import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type * as z from "zod/mini";
import { careEvents, careRelationships, careTerms, handovers, psychologistProfiles } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { writeConsents } from "@/lib/access/consents";
import { inRecord, type RecordAccess, type RelationshipId } from "@/lib/access/record";
import { careRuns } from "@/lib/access/sharing";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { type LocalDay, parseLocalDay } from "@/lib/core/local-day";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { termsPlace } from "../relationships/places";
import { agreedText } from "../relationships/scope-words";
import { parsePlan, termsRow } from "../relationships/terms";
import { handoverPlace } from "./handover";
import type { acceptInput, ProposeInput } from "./schema";
import { spanOf } from "./span";

type Care = RecordAccess<"care">;

const inField = (field: string, message: string) =>
  fail("invalid", "Please look at the marked fields.", { fields: { [field]: message } });
const UNKNOWN = inField("colleague", "We know no verified psychologist by this username.");
const YOURSELF = inField("colleague", "This is you. Please name a colleague.");
const PAST = inField("ends_on", "This day is over already.");
const WAITING = fail("conflict", "There is a proposal already that waits for an answer.");
const GONE = fail(
  "declined",
  "This cannot be accepted any more: it was answered, or your psychologist or their colleague cannot do it now, or the colleague works with you already.",
);

async function findColleague(tx: Tx, name: string): Promise<PersonId | null> {
  const { rows } = await tx.execute<{ id: string }>(sql`select id from app_find_psychologist(${name})`);
  return rows[0] ? (rows[0].id as PersonId) : null;
}

/** The psychologist's own running care with this client, without a proposal that waits. */
async function findFreeCare(tx: Tx, care: Care): Promise<RelationshipId | Failure> {
  const [row] = await tx
    .select({ id: careRelationships.id, waiting: handovers.id })
    .from(careRelationships)
    .leftJoin(
      handovers,
      and(
        eq(handovers.ownerId, careRelationships.clientId),
        eq(handovers.relationshipId, careRelationships.id),
        isNull(handovers.answer),
      ),
    )
    .where(
      and(
        eq(careRelationships.clientId, care.ownerId),
        eq(careRelationships.psychologistId, care.actor.id),
        careRuns(),
      ),
    )
    .limit(1);
  if (!row) throw new NotFound();
  return row.waiting === null ? (row.id as RelationshipId) : WAITING;
}

type Once = { readonly now: Date; readonly idempotency?: Idempotency | null };

const dayOf = (text: string | undefined): LocalDay | null =>
  text === undefined ? null : parseLocalDay(text);

/** A psychologist proposes a colleague to the client. Nothing follows from it until the client says yes. */
export async function proposeHandover(
  care: Care,
  input: Omit<ProposeInput, "client_id">,
  { now, idempotency = null }: Once,
): Promise<{ id: string } | Failure> {
  const { actor, ownerId } = care;
  const span = spanOf(
    dayOf(input.starts_on),
    input.kind === "cover" ? dayOf(input.ends_on) : null,
    actor.zone,
  );
  if (span.endsAt !== null && span.endsAt <= now) return PAST;
  return inRecord(care, async (tx) => {
    const colleagueId = await findColleague(tx, input.colleague);
    if (colleagueId === null) return UNKNOWN;
    if (colleagueId === actor.id) return YOURSELF;
    const relationshipId = await findFreeCare(tx, care);
    if (isFailure(relationshipId)) return relationshipId;
    const sealer = await sealerOf(tx, ownerId);
    const made = await createOnce<"handover">(tx, actor.id, idempotency, now, async (id) => {
      const words = sealer.sealOrNull(handoverPlace(id), input.words);
      const about = { relationshipId, colleagueId, proposedBy: actor.id, proposedAt: now };
      await tx.insert(handovers).values({ ownerId, id, kind: input.kind, ...about, ...span, words });
      await audit(tx, { ownerId, actorId: actor.id, action: "handover.proposed", subjectId: id, at: now });
      await tell(tx, { to: ownerId, kind: "handover-proposed", aboutId: actor.id, subjectId: id, at: now });
    });
    return isFailure(made) ? made : { id: made.id };
  });
}

async function lockOpen(tx: Tx, care: Care, handoverId: string) {
  const id = parseId<"handover">(handoverId);
  if (id === null || care.actor.id !== care.ownerId) throw new NotFound();
  const [row] = await tx
    .select()
    .from(handovers)
    .where(and(eq(handovers.ownerId, care.ownerId), eq(handovers.id, id), isNull(handovers.answer)))
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return row;
}

async function cardName(tx: Tx, id: string): Promise<string> {
  const [card] = await tx
    .select({ name: psychologistProfiles.displayName })
    .from(psychologistProfiles)
    .where(eq(psychologistProfiles.ownerId, id))
    .limit(1);
  return card?.name ?? "My psychologist";
}

/** What was being followed goes on; review days and reply times were the other psychologist's and do not. */
async function planBefore(tx: Tx, care: Care, relationshipId: string): Promise<readonly string[]> {
  const [row] = await tx
    .select({ id: careTerms.id, plan: careTerms.plan })
    .from(careTerms)
    .where(
      and(
        eq(careTerms.ownerId, care.ownerId),
        eq(careTerms.relationshipId, relationshipId),
        isNotNull(careTerms.agreedAt),
      ),
    )
    .orderBy(desc(careTerms.proposedAt))
    .limit(1);
  if (!row) return [];
  return parsePlan((await sealerOf(tx, care.ownerId)).openOrNull(termsPlace("plan", row.id), row.plan));
}

type Row = typeof handovers.$inferSelect;

/** Word to both psychologists: to who asked, and to the colleague once there is something to begin. */
async function tellBoth(tx: Tx, row: Row, begun: string | null, now: Date): Promise<void> {
  const aboutId = row.ownerId;
  const proposer = row.proposedBy as PersonId;
  await tell(tx, { to: proposer, kind: "handover-answered", aboutId, subjectId: row.id, at: now });
  await signal(tx, proposer, "consent");
  if (begun === null) return;
  const colleague = row.colleagueId as PersonId;
  await tell(tx, { to: colleague, kind: "cover-started", aboutId, subjectId: begun, at: now });
}

/** The new care as the database makes it: a cover beside the old, a transfer in its place. Null when it cannot be. */
async function begin(tx: Tx, row: Row, now: Date): Promise<RelationshipId | null> {
  const relationshipId = newId<"relationship">();
  const { rows } = await tx.execute(
    sql`select psychologist_id from app_accept_handover(${row.id}::uuid, ${relationshipId}::uuid, ${now.toISOString()}::timestamptz)`,
  );
  return rows.length > 0 ? relationshipId : null;
}

/** The client says yes, and chooses what the colleague may read: nothing of that comes from the care before. */
export async function acceptHandover(
  care: Care,
  input: z.output<typeof acceptInput>,
  now: Date,
): Promise<{ relationshipId: RelationshipId } | Failure> {
  return inRecord(care, async (tx) => {
    const { ownerId, actor } = care;
    const row = await lockOpen(tx, care, input.id);
    const relationshipId = await begin(tx, row, now);
    if (relationshipId === null) return GONE;
    const psychologistId = row.colleagueId as PersonId;
    const name = await cardName(tx, psychologistId);
    const scopes = [...new Set(input.scopes)];
    const grants = scopes.map((scope) => ({ scope, agreedText: agreedText(scope, name) }));
    await writeConsents(tx, { ownerId, relationshipId, psychologistId }, grants, now);
    const plan = await planBefore(tx, care, row.relationshipId);
    const terms = {
      id: newId(),
      ownerId,
      relationshipId,
      proposedBy: actor.id,
      proposedAt: now,
      agreedAt: now,
    };
    const words = { clientName: input.client_name, plan, reviewDays: [], replyWords: null };
    await tx.insert(careTerms).values(termsRow(await sealerOf(tx, ownerId), terms, words));
    const event = { ownerId, id: newId(), relationshipId, byId: actor.id, at: now };
    await tx.insert(careEvents).values({ ...event, kind: "accepted" });
    const counts = Object.fromEntries(scopes.map((scope) => [scope, 1]));
    const trace = { ownerId, actorId: actor.id, subjectId: row.id, counts, at: now };
    await audit(tx, { ...trace, action: "handover.accepted" });
    await tellBoth(tx, row, relationshipId, now);
    return { relationshipId };
  });
}

/** The client says no. Care goes on as it was. */
export async function declineHandover(care: Care, handoverId: string, now: Date): Promise<void> {
  await inRecord(care, async (tx) => {
    const row = await lockOpen(tx, care, handoverId);
    await tx
      .update(handovers)
      .set({ answer: "declined", answeredAt: now })
      .where(and(eq(handovers.ownerId, care.ownerId), eq(handovers.id, row.id)));
    const trace = { ownerId: care.ownerId, actorId: care.actor.id, subjectId: row.id, at: now };
    await audit(tx, { ...trace, action: "handover.declined" });
    await tellBoth(tx, row, null, now);
  });
}
