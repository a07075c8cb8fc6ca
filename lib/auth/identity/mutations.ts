import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type * as z from "zod/mini";
import { accounts, sessions } from "@/db/schema";
import { isTaken } from "@/db/scrub";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { NotFound } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import type { Role } from "@/lib/core/roles";
import { createAccount, type FoundAccount, findAccount, findOwnerOf } from "../accounts";
import { countTry, limitKey } from "../limits";
import { hashPassword, needsRehash, verifyPassword } from "../passwords";
import { revokeSession, type StartedSession, startSession } from "../sessions";
import {
  CODE_WANTED,
  CODE_WRONG,
  countCode,
  ENROL_FIRST,
  forgetCodeTries,
  type SecondStep,
  secondStepOf,
  spendCode,
} from "../two-step/codes";
import { normalizeEmail, normalizeUsername } from "./address";
import { passwordProblem } from "./blocklist";
import { addressUsedLetter, confirmLetter, manyTriesLetter } from "./letters";
import { knownAddress, linkTo, post } from "./post";
import type { registerInput } from "./schema";
import { issueToken } from "./tokens";
import { admitTry, countWrong, forgetTriesHere, mayPost, triesOf } from "./tries";

/** Where a session is asked for from, and what for. */
export type Door = {
  readonly ip: string;
  readonly device: string;
  readonly kind: "browser" | "token";
  readonly remembered: boolean;
  /** Who this browser was signed in as until now: that session ends when the new one starts. */
  readonly previous: Actor | null;
  /** Both steps or none: no page of its own asks for the second. */
  readonly atOnce?: boolean;
};

export type SignedIn = {
  readonly ownerId: PersonId;
  readonly username: string;
  readonly role: Role;
  readonly session: StartedSession;
  /** Whether the session has its rights already, or waits for a code, or for a second step to be set up. */
  readonly second: SecondStep;
};

type Who = Pick<SignedIn, "ownerId" | "username" | "role">;

/** Starts the session of somebody who passed the first step, and the second too when `passed` says so. */
async function openSession(
  tx: Tx,
  { passed, ...who }: Who & { readonly passed?: boolean },
  door: Door,
  now: Date,
): Promise<SignedIn> {
  const { previous, kind, device, remembered } = door;
  if (previous?.sessionKind === "browser" && kind === "browser") {
    const old = and(eq(sessions.ownerId, previous.id), eq(sessions.id, previous.sessionId));
    await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(old, isNull(sessions.revokedAt)));
  }
  const { ownerId, role } = who;
  const second = passed ? "none" : await secondStepOf(tx, ownerId, role);
  const settled = passed ? "passed" : "not-needed";
  const secondStep = second === "none" ? settled : "pending";
  const session = await startSession(tx, { ownerId, role, kind, device, remembered, secondStep, now });
  return { ...who, session, second };
}

const TOO_YOUNG = fail(
  "declined",
  "This diary is for people of 18 and over. We kept nothing of what you typed.",
);

const MISMATCH = fail("unauthenticated", "That name and password do not go together. Please try again.");

/**
 * A new client with a first session. Somebody under 18 is declined before anything is counted or stored. A taken
 * username is said; an address that belongs to somebody is not: sign-up succeeds and the owner gets a mail.
 */
export async function signUp(
  wanted: z.output<typeof registerInput>,
  door: Door,
  now: Date,
): Promise<SignedIn | Failure> {
  if (wanted.adult === false) return TOO_YOUNG;
  const username = normalizeUsername(wanted.username);
  const limited = await countTry("sign-up", limitKey("ip", door.ip));
  if (limited) return limited;
  const problem = passwordProblem(wanted.password, [username, wanted.email?.split("@")[0]]);
  if (problem) return fail("invalid", "Please look at the marked fields.", { fields: { password: problem } });

  const email = wanted.email && normalizeEmail(wanted.email);
  const account = {
    username,
    email,
    role: "client" as const,
    passwordHash: await hashPassword(wanted.password),
    zone: wanted.timezone,
    crisisContact: wanted.crisis_contact,
  };
  const writes = email !== undefined && (await mayPost(email));
  try {
    return await asSystem("sign-up", async (tx) => {
      const { id } = await createAccount(tx, account, now);
      if (writes) await greetAddress(tx, id, email, now);
      return openSession(tx, { ownerId: id, username, role: "client" }, door, now);
    });
  } catch (error) {
    if (!isTaken(error, "accounts_username_key")) throw error;
    const taken = "Somebody has this username already. Please choose another.";
    return fail("taken", "Please look at the marked fields.", { fields: { username: taken } });
  }
}

/** One mail either way: a link to confirm, or, when the address is somebody's already, word to its owner. */
async function greetAddress(tx: Tx, id: PersonId, email: string, now: Date): Promise<void> {
  const owner = await findOwnerOf(tx, email);
  const token = await issueToken(tx, { ownerId: id, purpose: "verify-email", email }, now);
  const letter = owner
    ? addressUsedLetter(linkTo("/sign-in"), linkTo("/forgot"))
    : confirmLetter(linkTo("/verify", token));
  await post(tx, owner ?? id, email, letter, now);
}

export type Tried = {
  readonly login: string;
  readonly password: string;
  /** The second step at once, for programs; a browser is asked for it on a page of its own. */
  readonly code?: string | undefined;
};

/**
 * Signs somebody in. Unknown name, wrong password and suspended account answer alike and cost one verification each.
 * A browser's session of somebody with a second step has no rights before that is passed; a program sends its code here.
 */
export async function signIn(tried: Tried, door: Door, now: Date): Promise<SignedIn | Failure> {
  const account = await asSystem("sign-in", (tx) => findAccount(tx, tried.login.normalize("NFKC")));
  const proven = await proveAccount(account, tried, door, now);
  if (isFailure(proven)) return proven;
  return enter(proven, tried, door, now);
}

/** Whether the password is the account's, with every try counted. */
export async function proveAccount(
  account: FoundAccount | null,
  tried: Tried,
  door: Door,
  now: Date,
): Promise<FoundAccount | Failure> {
  const tries = triesOf(account?.id ?? null, tried.login, door.ip);
  const limited = await admitTry(tries);
  if (limited) return limited;
  const matches = await verifyPassword(account?.passwordHash ?? null, tried.password);
  if (account && matches && !account.suspended) return account;
  const filled = await countWrong(tries);
  if (filled && account?.emailVerified && !account.suspended) await warnOwner(account.id, now);
  return MISMATCH;
}

/** Lets somebody in whose password was right, and forgets the tries before it. */
export async function enter(
  account: FoundAccount,
  tried: Tried,
  door: Door,
  now: Date,
): Promise<SignedIn | Failure> {
  const limited = tried.code === undefined ? null : await countCode(account.id);
  if (limited) return limited;
  const signedIn = await admit(account, tried, door, now);
  if (isFailure(signedIn)) return signedIn;
  await forgetTriesHere(triesOf(account.id, tried.login, door.ip));
  if (tried.code !== undefined) await forgetCodeTries(account.id);
  return signedIn;
}

/** Starts the session if the account is still what was verified: a reset or suspension in between wins. */
async function admit(account: FoundAccount, tried: Tried, door: Door, now: Date) {
  const fresh = needsRehash(account.passwordHash) ? await hashPassword(tried.password) : null;
  return asSystem("sign-in", async (tx) => {
    const unchanged = and(
      eq(accounts.id, account.id),
      eq(accounts.passwordHash, account.passwordHash),
      isNull(accounts.suspendedAt),
    );
    const [still] = await tx.select({ id: accounts.id }).from(accounts).where(unchanged).for("update");
    if (!still) return MISMATCH;
    if (fresh) await tx.update(accounts).set({ passwordHash: fresh }).where(eq(accounts.id, account.id));
    const { id: ownerId, username, role } = account;
    const second = await atOnce(tx, account, tried, door, now);
    if (isFailure(second)) return second;
    return openSession(tx, { ownerId, username, role, ...second }, door, now);
  });
}

/** The second step of those who cannot be asked on a page: a program, and a form that waits for its answer. */
async function atOnce(tx: Tx, account: FoundAccount, { code }: Tried, door: Door, now: Date) {
  if (door.kind === "browser" && code === undefined && !door.atOnce) return { passed: false };
  const second = await secondStepOf(tx, account.id, account.role);
  if (second === "none") return { passed: false };
  if (second === "enrol") return ENROL_FIRST;
  if (code === undefined) return CODE_WANTED;
  return (await spendCode(tx, account.id, code, now)) ? { passed: true } : CODE_WRONG;
}

async function warnOwner(ownerId: PersonId, now: Date): Promise<void> {
  await asSystem("token", async (tx) => {
    const to = await knownAddress(tx, ownerId);
    if (!to) return;
    const token = await issueToken(tx, { ownerId, purpose: "reset-password" }, now);
    await post(tx, ownerId, to, manyTriesLetter(linkTo("/reset", token)), now);
    await audit(tx, { ownerId, actorId: null, action: "sign-in.many-tries", at: now });
  });
}

/** Ends the session in use. Ended already is ended. */
export async function signOut(actor: Actor, now: Date): Promise<void> {
  try {
    await revokeSession(actor, actor.sessionId, now);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
}
