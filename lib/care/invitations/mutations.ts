import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { invitations } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import type { DeskAccess } from "@/lib/access/desk";
import type { RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { linkTo } from "@/lib/auth/identity/post";
import { mayPost } from "@/lib/auth/identity/tries";
import { emailLookup } from "@/lib/auth/lookup";
import { makeSecret } from "@/lib/auth/session-token";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { queueMail } from "@/lib/server/mail/queue";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { agreedText } from "../relationships/scope-words";
import { INVITATION_DAYS } from "./invitation";
import { invitationLetter } from "./letters";
import { invitationPlace, labelPlace } from "./places";
import { type Proposal, serialiseProposal } from "./proposal";
import type { InviteClientInput, InvitePsychologistInput } from "./schema";

const DAY_MS = 24 * 60 * 60_000;
const OPEN_AT_ONCE = 100;

const MANY_MAILS = fail("too-many", "We sent several mails already. Please try again in an hour.", {
  retryAfter: 3600,
});
const MANY_OPEN = fail(
  "declined",
  "There are many open invitations already. Please take some back before you make another.",
);

/** The link stands here once and is kept nowhere. Null when the same form had been sent before. */
export type MadeInvitation = { readonly id: string; readonly link: string | null };

type Once = { readonly now: Date; readonly idempotency?: Idempotency | null };

type Wanted = {
  readonly channel: "email" | "link";
  readonly email: string | null;
  readonly label: string | null;
  readonly proposal: Proposal;
  readonly scopes: string[] | null;
  readonly agreedText: string | null;
};

const expiry = (now: Date) => new Date(now.getTime() + INVITATION_DAYS * DAY_MS);

/** Mails cost their receiver something: five an hour from one sender, and five to one address. */
async function mayMail(actor: Actor, email: string | null): Promise<boolean> {
  if (email === null) return true;
  return (await mayPost(`inviter:${actor.id}`)) && (await mayPost(email));
}

async function hasTooMany(tx: Tx, actor: Actor, now: Date): Promise<boolean> {
  const open = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.ownerId, actor.id),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .limit(OPEN_AT_ONCE);
  return open.length >= OPEN_AT_ONCE;
}

async function send(tx: Tx, ownerId: PersonId, to: string, { link, now }: { link: string; now: Date }) {
  await queueMail(tx, { ownerId, to, ...invitationLetter(link, INVITATION_DAYS) }, now);
}

async function invite(actor: Actor, wanted: Wanted, { now, idempotency = null }: Once) {
  const { channel, email, label, proposal, scopes, agreedText: text } = wanted;
  if (!(await mayMail(actor, email))) return MANY_MAILS;
  return withActor(actor, async (tx): Promise<MadeInvitation | Failure> => {
    if (await hasTooMany(tx, actor, now)) return MANY_OPEN;
    const sealer = await sealerOf(tx, actor.id);
    const secret = makeSecret(actor.id);
    const link = linkTo(`/invite/${secret.text}`);
    const made = await createOnce<"invitation">(tx, actor.id, idempotency, now, async (id) => {
      await tx.insert(invitations).values({
        ownerId: actor.id,
        id,
        tokenHash: secret.hash,
        channel,
        emailLookup: email === null ? null : emailLookup(email),
        email: sealer.sealOrNull(invitationPlace("email", id), email),
        label: sealer.sealOrNull(labelPlace(id), label),
        proposal: sealer.seal(invitationPlace("proposal", id), serialiseProposal(proposal)),
        scopes,
        agreedText: text,
        createdAt: now,
        expiresAt: expiry(now),
      });
      await audit(tx, { ...traceOf(actor, id, now), action: "invitation.sent" });
      if (email !== null) await send(tx, actor.id, email, { link, now });
    });
    if (isFailure(made)) return made;
    return { id: made.id, link: made.replayed ? null : link };
  });
}

const traceOf = (actor: Actor, id: string, now: Date) => ({
  ownerId: actor.id,
  actorId: actor.id,
  subjectId: id,
  at: now,
});

/** A psychologist invites somebody, with what they propose to follow and when they look at it. */
export async function inviteClient(
  { actor }: DeskAccess,
  input: InviteClientInput,
  once: Once,
): Promise<MadeInvitation | Failure> {
  const proposal = {
    plan: input.plan,
    reviewDays: input.review_days,
    replyWords: input.reply_words ?? null,
    message: input.message ?? null,
    clientName: null,
  };
  const { channel } = input;
  const email = channel === "email" ? (input.email ?? null) : null;
  const rest = { label: input.label ?? null, scopes: null, agreedText: null };
  return invite(actor, { channel, email, proposal, ...rest }, once);
}

/** A client invites a psychologist, and chooses first what that one may read from the day they accept. */
export async function invitePsychologist(
  care: RecordAccess<"care">,
  input: InvitePsychologistInput,
  once: Once,
): Promise<MadeInvitation | Failure> {
  if (care.actor.id !== care.ownerId) throw new NotFound();
  const proposal = {
    plan: [],
    reviewDays: [],
    replyWords: null,
    message: input.message ?? null,
    clientName: input.client_name,
  };
  const { channel, scopes } = input;
  const email = channel === "email" ? (input.email ?? null) : null;
  const text = scopes.map((scope) => agreedText(scope, "The psychologist I invited")).join("\n\n");
  return invite(care.actor, { channel, email, label: null, proposal, scopes, agreedText: text }, once);
}

async function lockOwn(tx: Tx, actor: Actor, invitationId: string) {
  const id = parseId<"invitation">(invitationId);
  if (id === null) throw new NotFound();
  const [row] = await tx
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.ownerId, actor.id),
        eq(invitations.id, id),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return row;
}

const isRow = (row: { ownerId: string; id: string }) =>
  and(eq(invitations.ownerId, row.ownerId), eq(invitations.id, row.id));

/** A new link for an invitation that was not answered; the one before stops working. Mailed again if it was mailed. */
export async function renewInvitation(
  actor: Actor,
  invitationId: string,
  now: Date,
): Promise<MadeInvitation | Failure> {
  return withActor(actor, async (tx) => {
    const row = await lockOwn(tx, actor, invitationId);
    const email = (await sealerOf(tx, actor.id)).openOrNull(invitationPlace("email", row.id), row.email);
    if (!(await mayMail(actor, email))) return MANY_MAILS;
    const secret = makeSecret(actor.id);
    const link = linkTo(`/invite/${secret.text}`);
    const renewed = { tokenHash: secret.hash, expiresAt: expiry(now) };
    await tx.update(invitations).set(renewed).where(isRow(row));
    await audit(tx, { ...traceOf(actor, row.id, now), action: "invitation.renewed" });
    if (email !== null) await send(tx, actor.id, email, { link, now });
    return { id: row.id, link };
  });
}

/** Takes an invitation back: its link stops working at once. */
export async function revokeInvitation(actor: Actor, invitationId: string, now: Date): Promise<void> {
  await withActor(actor, async (tx) => {
    const row = await lockOwn(tx, actor, invitationId);
    await tx.update(invitations).set({ revokedAt: now }).where(isRow(row));
    await audit(tx, { ...traceOf(actor, row.id, now), action: "invitation.revoked" });
  });
}
