import "server-only";
import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import type { Actor, SessionId } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import type { PersonId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { type FoundAccount, findAccount, findAccountById } from "../accounts";
import { hashPassword, verifyPassword } from "../passwords";
import { markAuthenticated, revokeSessions } from "../sessions";
import {
  CODE_WANTED,
  CODE_WRONG,
  countCode,
  forgetCodeTries,
  hasSecondStep,
  spendCode,
} from "../two-step/codes";
import { passwordProblem } from "./blocklist";
import { passwordChangedLetter, resetLetter } from "./letters";
import { knownAddress, linkTo, post } from "./post";
import { consumeToken, forgetTokens, issueToken, isTokenGood, type Purpose } from "./tokens";
import { countMailAsked, countProof, mayPost } from "./tries";

const LINK_SPENT = fail(
  "declined",
  "This link does not work any more. It was used before, or it is too old. You can ask for a new one.",
);

const unfit = (field: string, problem: string) =>
  fail("invalid", "Please look at the marked fields.", { fields: { [field]: problem } });

/**
 * Mails a link if the name belongs to somebody whose address is confirmed. Says the same whether it did or not;
 * only many requests from one place are refused, whomever they name.
 */
export async function requestReset(login: string, ip: string, now: Date): Promise<Failure | null> {
  const limited = await countMailAsked(ip);
  if (limited) return limited;
  const account = await asSystem("token", (tx) => findAccount(tx, login.normalize("NFKC")));
  if (!account?.emailVerified || account.suspended || !(await mayPost(account.id))) return null;
  await asSystem("token", async (tx) => {
    const to = await knownAddress(tx, account.id);
    if (!to) return;
    const token = await issueToken(tx, { ownerId: account.id, purpose: "reset-password" }, now);
    await post(tx, account.id, to, resetLetter(linkTo("/reset", token)), now);
  });
  return null;
}

/** Whether a link would work, for the page it opens. Looking does not use it. */
export function isLinkGood(token: string, purpose: Purpose, now: Date): Promise<boolean> {
  return asSystem("token", (tx) => isTokenGood(tx, token, purpose, now));
}

type Change = { readonly ownerId: PersonId; readonly hash: string; readonly except?: SessionId };

/** Sets the hash, ends the other sessions and every reset link, and tells the person by mail. */
async function setPassword(tx: Tx, { ownerId, hash, except }: Change, now: Date): Promise<void> {
  await tx.update(accounts).set({ passwordHash: hash }).where(eq(accounts.id, ownerId));
  await forgetTokens(tx, ownerId, "reset-password");
  await audit(tx, { ownerId, actorId: ownerId, action: "password.changed", at: now });
  await revokeSessions(tx, ownerId, now, except);
  const account = await findAccountById(tx, ownerId);
  const to = account?.emailVerified ? await knownAddress(tx, ownerId) : null;
  if (to) await post(tx, ownerId, to, passwordChangedLetter(linkTo("/forgot")), now);
}

/** A new password by link. Ends every session and starts none. */
export async function resetPassword(token: string, password: string, now: Date): Promise<Failure | null> {
  if (!(await isLinkGood(token, "reset-password", now))) return LINK_SPENT;
  const problem = passwordProblem(password, []);
  if (problem) return unfit("new_password", problem);
  const hash = await hashPassword(password);
  return asSystem("token", async (tx) => {
    const used = await consumeToken(tx, token, "reset-password", now);
    if (!used) return LINK_SPENT;
    await setPassword(tx, { ownerId: used.ownerId, hash }, now);
    return null;
  });
}

/** The account of somebody who just typed its password, or the field's failure. Counts the try. */
export async function provePassword(
  actor: Actor,
  password: string,
  field: string,
): Promise<FoundAccount | Failure> {
  const limited = await countProof(actor.id);
  if (limited) return limited;
  const account = await asSystem("sign-in", (tx) => findAccountById(tx, actor.id));
  const matches = await verifyPassword(account?.passwordHash ?? null, password);
  return account && matches ? account : unfit(field, "This is not your password.");
}

type Proof = { readonly password: string; readonly code?: string | undefined };

/** Step-up: the session counts as freshly proven for five minutes. With a second step, both are asked for. */
export async function confirmPassword(actor: Actor, proof: Proof, now: Date): Promise<Failure | null> {
  const proven = await provePassword(actor, proof.password, "password");
  if (isFailure(proven)) return proven;
  const refused = await proveSecondStep(actor, proof.code, now);
  if (refused) return refused;
  await markAuthenticated(actor.id, actor.sessionId, now);
  return null;
}

async function proveSecondStep(actor: Actor, code: string | undefined, now: Date): Promise<Failure | null> {
  if (!(await asSystem("sign-in", (tx) => hasSecondStep(tx, actor.id)))) return null;
  if (code === undefined) return CODE_WANTED;
  const limited = await countCode(actor.id);
  if (limited) return limited;
  if (!(await asSystem("sign-in", (tx) => spendCode(tx, actor.id, code, now)))) return CODE_WRONG;
  await forgetCodeTries(actor.id);
  return null;
}

/** A new password by somebody signed in. Other devices are signed out; this one stays, freshly proven. */
export async function changePassword(
  actor: Actor,
  change: { readonly current_password: string; readonly new_password: string },
  now: Date,
): Promise<Failure | null> {
  const proven = await provePassword(actor, change.current_password, "current_password");
  if (isFailure(proven)) return proven;
  const problem = passwordProblem(change.new_password, [actor.username]);
  if (problem) return unfit("new_password", problem);
  const hash = await hashPassword(change.new_password);
  await asSystem("token", (tx) => setPassword(tx, { ownerId: actor.id, hash, except: actor.sessionId }, now));
  // The password alone is half of a proof where a second step is set up.
  const isHalf = await asSystem("sign-in", (tx) => hasSecondStep(tx, actor.id));
  if (!isHalf) await markAuthenticated(actor.id, actor.sessionId, now);
  return null;
}

/** Ends every other session of the person; answers how many there were. */
export function endOtherSessions(actor: Actor, now: Date): Promise<number> {
  return asSystem("sign-in", (tx) => revokeSessions(tx, actor.id, now, actor.sessionId));
}
