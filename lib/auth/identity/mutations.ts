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
};

export type SignedIn = {
  readonly ownerId: PersonId;
  readonly username: string;
  readonly role: Role;
  readonly session: StartedSession;
};

async function openSession(tx: Tx, who: Omit<SignedIn, "session">, door: Door, now: Date): Promise<SignedIn> {
  const { previous, kind, device, remembered } = door;
  if (previous?.sessionKind === "browser" && kind === "browser") {
    const old = and(eq(sessions.ownerId, previous.id), eq(sessions.id, previous.sessionId));
    await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(old, isNull(sessions.revokedAt)));
  }
  const { ownerId, role } = who;
  const session = await startSession(tx, { ownerId, role, kind, device, remembered, now });
  return { ...who, session };
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

/**
 * Signs somebody in. Unknown name, wrong password and suspended account answer alike and cost one verification each.
 */
export async function signIn(
  tried: { readonly login: string; readonly password: string },
  door: Door,
  now: Date,
): Promise<SignedIn | Failure> {
  const account = await asSystem("sign-in", (tx) => findAccount(tx, tried.login.normalize("NFKC")));
  const tries = triesOf(account?.id ?? null, tried.login, door.ip);
  const limited = await admitTry(tries);
  if (limited) return limited;
  const matches = await verifyPassword(account?.passwordHash ?? null, tried.password);
  if (!account || !matches || account.suspended) {
    const filled = await countWrong(tries);
    if (filled && account?.emailVerified && !account.suspended) await warnOwner(account.id, now);
    return MISMATCH;
  }
  const signedIn = await admit(account, tried.password, door, now);
  if (!isFailure(signedIn)) await forgetTriesHere(tries);
  return signedIn;
}

/** Starts the session if the account is still what was verified: a reset or suspension in between wins. */
async function admit(account: FoundAccount, password: string, door: Door, now: Date) {
  const fresh = needsRehash(account.passwordHash) ? await hashPassword(password) : null;
  return asSystem("sign-in", async (tx) => {
    const unchanged = and(
      eq(accounts.id, account.id),
      eq(accounts.passwordHash, account.passwordHash),
      isNull(accounts.suspendedAt),
    );
    const [still] = await tx.select({ id: accounts.id }).from(accounts).where(unchanged).for("update");
    if (!still) return MISMATCH;
    if (fresh) await tx.update(accounts).set({ passwordHash: fresh }).where(eq(accounts.id, account.id));
    return openSession(
      tx,
      { ownerId: account.id, username: account.username, role: account.role },
      door,
      now,
    );
  });
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
