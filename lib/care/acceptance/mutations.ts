import "server-only";
import { sql } from "drizzle-orm";
import type * as z from "zod/mini";
import { withActor } from "@/db/actor";
import { careTerms } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { writeConsents } from "@/lib/access/consents";
import type { DeskAccess } from "@/lib/access/desk";
import type { RecordAccess, RelationshipId } from "@/lib/access/record";
import { type FoundInvitation, findInvitation, spendInvitation } from "@/lib/auth/invitation";
import { NotFound } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import { type Failure, fail } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { parseProposal } from "../invitations/proposal";
import type { acceptAsClientInput, acceptAsPsychologistInput } from "../invitations/schema";
import { agreedText } from "../relationships/scope-words";
import { type TermsWords, termsRow } from "../relationships/terms";

const SPENT = fail(
  "declined",
  "This invitation does not work any more. It was used or taken back, it is too old, or you two are linked already.",
);

export type Accepted = {
  readonly relationshipId: RelationshipId;
  readonly clientId: PersonId;
  readonly psychologistId: PersonId;
};

/** The database makes the relationship, once, for one client and one verified psychologist. Null when it does not. */
async function accept(tx: Tx, { secret }: FoundInvitation, now: Date): Promise<Accepted | null> {
  const relationshipId = newId<"relationship">();
  const { rows } = await tx.execute<{ client_id: string; psychologist_id: string }>(
    sql`select client_id, psychologist_id from app_accept_invitation(${secret.ownerId}::uuid, ${secret.hash}, ${relationshipId}::uuid, ${now.toISOString()}::timestamptz)`,
  );
  const [made] = rows;
  if (!made) return null;
  return {
    relationshipId,
    clientId: made.client_id as PersonId,
    psychologistId: made.psychologist_id as PersonId,
  };
}

type Agreed = { readonly words: TermsWords; readonly agreedAt: Date | null; readonly now: Date };

async function keepTerms(tx: Tx, made: Accepted, { words, agreedAt, now }: Agreed): Promise<string> {
  const id = newId<"terms">();
  const { clientId: ownerId, relationshipId, psychologistId: proposedBy } = made;
  const row = { id, ownerId, relationshipId, proposedBy, proposedAt: now, agreedAt };
  await tx.insert(careTerms).values(termsRow(await sealerOf(tx, ownerId), row, words));
  return id;
}

type Told = { readonly actor: Actor; readonly shares: readonly string[]; readonly now: Date };

/** The trace of the beginning, and word to who invited. */
async function follow(tx: Tx, made: Accepted, { actor, shares, now }: Told): Promise<void> {
  const { clientId, psychologistId, relationshipId } = made;
  const to = actor.id === clientId ? psychologistId : clientId;
  await audit(tx, {
    ownerId: clientId,
    actorId: actor.id,
    action: "care.accepted",
    subjectId: relationshipId,
    counts: Object.fromEntries(shares.map((scope) => [scope, 1])),
    at: now,
  });
  await tell(tx, { to, kind: "invitation-accepted", aboutId: actor.id, subjectId: relationshipId, at: now });
  await signal(tx, to, "consent");
}

/**
 * A client accepts: the relationship, the consents they chose and the terms are made together. Of two at once one gets
 * the refusal; so does whoever comes with a link that is spent.
 */
export async function acceptAsClient(
  care: RecordAccess<"care">,
  input: z.output<typeof acceptAsClientInput>,
  now: Date,
): Promise<Accepted | Failure> {
  const { actor } = care;
  const found = await findInvitation(input.code, now);
  if (actor.id !== care.ownerId || found?.inviter !== "psychologist") return SPENT;
  const { card } = found;
  const { plan, reviewDays, replyWords } = parseProposal(found.proposal);
  return withActor(actor, async (tx) => {
    const made = await accept(tx, found, now);
    if (!made) return SPENT;
    const { relationshipId, psychologistId } = made;
    const scopes = [...new Set(input.scopes)];
    const grants = scopes.map((scope) => ({ scope, agreedText: agreedText(scope, card.displayName) }));
    await writeConsents(tx, { ownerId: actor.id, relationshipId, psychologistId }, grants, now);
    const words = { clientName: input.client_name, plan, reviewDays, replyWords };
    await keepTerms(tx, made, { words, agreedAt: now, now });
    await follow(tx, made, { actor, shares: scopes, now });
    return made;
  });
}

/** A psychologist accepts: they may read what the client chose, and propose terms the client can say yes to. */
export async function acceptAsPsychologist(
  { actor }: DeskAccess,
  input: z.output<typeof acceptAsPsychologistInput>,
  now: Date,
): Promise<Accepted | Failure> {
  const found = await findInvitation(input.code, now);
  if (found?.inviter !== "client") return SPENT;
  const { clientName } = parseProposal(found.proposal);
  return withActor(actor, async (tx) => {
    const made = await accept(tx, found, now);
    if (!made) return SPENT;
    const words = {
      clientName,
      plan: input.plan,
      reviewDays: input.review_days,
      replyWords: input.reply_words ?? null,
    };
    const id = await keepTerms(tx, made, { words, agreedAt: null, now });
    await follow(tx, made, { actor, shares: found.scopes ?? [], now });
    const { clientId: to } = made;
    await tell(tx, { to, kind: "terms-proposed", aboutId: actor.id, subjectId: id, at: now });
    return made;
  });
}

/** Turns an invitation down. Its link is spent; its sender sees that it was closed and hears nothing else. */
export async function declineInvitation(actor: Actor, code: string, now: Date): Promise<void> {
  const found = await findInvitation(code, now);
  const isForThem = found !== null && found.ownerId !== actor.id && actor.role !== found.inviter;
  if (!isForThem || actor.role === "admin") throw new NotFound();
  await spendInvitation(code, now);
}
