import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { accounts, oneTimeTokens } from "@/db/schema";
import { isTaken } from "@/db/scrub";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import type { PersonId } from "@/lib/core/ids";
import { type Failure, fail } from "@/lib/core/result";
import { createAccount } from "../accounts";
import { hashPassword } from "../passwords";
import { normalizeUsername } from "./address";
import { passwordProblem } from "./blocklist";
import { linkTo } from "./post";
import { isLinkGood } from "./recovery";
import { consumeToken, forgetTokens, issueToken } from "./tokens";

const LINK_SPENT = fail(
  "declined",
  "This link does not work any more. It was used before, or it is older than a day. The command makes a new one.",
);

/** The admin who was made but never arrived: their link was not used yet. */
async function findWaitingAdmin(tx: Tx): Promise<PersonId | null> {
  const [row] = await tx
    .select({ id: oneTimeTokens.ownerId })
    .from(oneTimeTokens)
    .where(and(eq(oneTimeTokens.purpose, "first-admin"), isNull(oneTimeTokens.usedAt)))
    .limit(1);
  return row ? (row.id as PersonId) : null;
}

async function hasAdmin(tx: Tx): Promise<boolean> {
  const [row] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.role, "admin"))
    .limit(1);
  return row !== undefined;
}

/**
 * The link with which the first admin chooses a name and password; null when there is an admin already, who can
 * promote others. Run again before it was used, it makes a new link and the old one goes.
 */
export async function inviteFirstAdmin(now: Date): Promise<string | null> {
  // Nobody knows this password: the account cannot be signed in to before its link is used.
  const passwordHash = await hashPassword(randomBytes(48).toString("base64url"));
  return asSystem("sign-up", async (tx) => {
    const waiting = await findWaitingAdmin(tx);
    if (!waiting && (await hasAdmin(tx))) return null;
    const ownerId = waiting ?? (await makeAdmin(tx, passwordHash, now));
    await forgetTokens(tx, ownerId, "first-admin");
    return linkTo("/first-admin", await issueToken(tx, { ownerId, purpose: "first-admin" }, now));
  });
}

async function makeAdmin(tx: Tx, passwordHash: string, now: Date): Promise<PersonId> {
  const username = `admin-${randomBytes(6).toString("hex")}`;
  const { id } = await createAccount(tx, { username, role: "admin", passwordHash, zone: "UTC" }, now);
  return id;
}

type Claim = { readonly token: string; readonly username: string; readonly new_password: string };

/** The first admin arrives: name and password are set, and they sign in with them. */
export async function claimFirstAdmin(claim: Claim, now: Date): Promise<Failure | null> {
  if (!(await isLinkGood(claim.token, "first-admin", now))) return LINK_SPENT;
  const username = normalizeUsername(claim.username);
  const problem = passwordProblem(claim.new_password, [username]);
  if (problem)
    return fail("invalid", "Please look at the marked fields.", { fields: { new_password: problem } });
  const passwordHash = await hashPassword(claim.new_password);
  try {
    return await asSystem("sign-up", async (tx) => {
      const used = await consumeToken(tx, claim.token, "first-admin", now);
      if (!used) return LINK_SPENT;
      const { ownerId } = used;
      await tx.update(accounts).set({ username, passwordHash }).where(eq(accounts.id, ownerId));
      await audit(tx, { ownerId, actorId: ownerId, action: "admin.arrived", at: now });
      return null;
    });
  } catch (error) {
    if (!isTaken(error, "accounts_username_key")) throw error;
    return fail("taken", "Please look at the marked fields.", {
      fields: { username: "Somebody has this username already. Please choose another." },
    });
  }
}
