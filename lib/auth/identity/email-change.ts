import "server-only";
import { eq } from "drizzle-orm";
import { accounts, profiles } from "@/db/schema";
import { isTaken } from "@/db/scrub";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import type { PersonId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { findAccountById, findOwnerOf } from "../accounts";
import { emailLookup } from "../lookup";
import { normalizeEmail } from "./address";
import { addressChangedLetter, addressUsedLetter, confirmLetter } from "./letters";
import { emailOf, knownAddress, linkTo, post } from "./post";
import { provePassword } from "./recovery";
import { consumeToken, forgetTokens, issueToken, pendingEmail } from "./tokens";
import { mayPost } from "./tries";

const LINK_SPENT = fail(
  "declined",
  "This link does not work any more. It was used before, or it is too old. You can ask for a new one in your settings.",
);
const ELSEWHERE = fail(
  "declined",
  "This address belongs to another account by now, so it cannot be confirmed here.",
);
const MANY_MAILS = fail("too-many", "We sent several mails already. Please try again in an hour.", {
  retryAfter: 3600,
});

/** A link to the new address; or, when it is another person's, word to them. The asker sees no difference. */
async function askToConfirm(tx: Tx, ownerId: PersonId, email: string, now: Date): Promise<void> {
  await forgetTokens(tx, ownerId, "verify-email");
  const token = await issueToken(tx, { ownerId, purpose: "verify-email", email }, now);
  const owner = await findOwnerOf(tx, email);
  const another = owner !== null && owner !== ownerId;
  const letter = another
    ? addressUsedLetter(linkTo("/sign-in"), linkTo("/forgot"))
    : confirmLetter(linkTo("/verify", token));
  await post(tx, another ? owner : ownerId, email, letter, now);
}

/** Starts a change of address: nothing changes until the new one is confirmed. */
export async function requestEmailChange(
  actor: Actor,
  change: { readonly current_password: string; readonly email: string },
  now: Date,
): Promise<Failure | null> {
  const proven = await provePassword(actor, change.current_password, "current_password");
  if (isFailure(proven)) return proven;
  const email = normalizeEmail(change.email);
  if (!(await mayPost(actor.id)) || !(await mayPost(email))) return MANY_MAILS;
  await asSystem("token", async (tx) => {
    await askToConfirm(tx, actor.id, email, now);
    await audit(tx, { ownerId: actor.id, actorId: actor.id, action: "email.change-asked", at: now });
  });
  return null;
}

/** Sends the link again: to the address that waits, else to the one in the profile. */
export async function resendVerification(actor: Actor, now: Date): Promise<Failure | null> {
  if (!(await mayPost(actor.id))) return MANY_MAILS;
  return asSystem("token", async (tx) => {
    const waiting = await pendingEmail(tx, actor.id, now);
    const email = waiting ?? (actor.emailVerified ? null : await knownAddress(tx, actor.id));
    if (email === null) return fail("declined", "There is no address that waits to be confirmed.");
    await askToConfirm(tx, actor.id, email, now);
    return null;
  });
}

async function keepAddress(tx: Tx, ownerId: PersonId, email: string, now: Date): Promise<void> {
  const before = await findAccountById(tx, ownerId);
  const old = before?.emailVerified ? await knownAddress(tx, ownerId) : null;
  const sealer = await sealerOf(tx, ownerId);
  await tx
    .update(accounts)
    .set({ emailLookup: emailLookup(email), emailVerifiedAt: now })
    .where(eq(accounts.id, ownerId));
  await tx
    .update(profiles)
    .set({ email: sealer.seal(emailOf(ownerId), email), updatedAt: now })
    .where(eq(profiles.ownerId, ownerId));
  await forgetTokens(tx, ownerId, "verify-email");
  await audit(tx, { ownerId, actorId: ownerId, action: "email.verified", at: now });
  if (old !== null && old !== email) await post(tx, ownerId, old, addressChangedLetter(), now);
}

/** Confirms the address a link was sent to. From then on it signs in, and resets the password; an old one is told. */
export async function verifyEmail(token: string, now: Date): Promise<Failure | null> {
  try {
    return await asSystem("token", async (tx) => {
      const used = await consumeToken(tx, token, "verify-email", now);
      if (!used?.email) return LINK_SPENT;
      await keepAddress(tx, used.ownerId, used.email, now);
      return null;
    });
  } catch (error) {
    if (isTaken(error, "accounts_email_key")) return ELSEWHERE;
    throw error;
  }
}
