import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { accounts, ownerTotals, profiles } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import type { PersonId } from "@/lib/core/ids";
import type { Role } from "@/lib/core/roles";
import { newId } from "@/lib/server/ids";
import { createPersonKey } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { emailLookup } from "./lookup";

export type NewAccount = {
  readonly username: string;
  readonly passwordHash: string;
  readonly role: Role;
  readonly zone: string;
  readonly email?: string | undefined;
  readonly emailVerifiedAt?: Date | undefined;
  readonly name?: string | undefined;
  readonly crisisContact?: string | undefined;
};

/**
 * Makes an account with its key, profile (privacy "high") and empty totals, in the caller's system transaction.
 * A taken username surfaces as the violated index `accounts_username_key`.
 */
export async function createAccount(
  tx: Tx,
  wanted: NewAccount,
  now: Date,
): Promise<{ id: PersonId; sealer: Sealer }> {
  const id = newId<"person">();
  await tx.insert(accounts).values({
    id,
    username: wanted.username,
    role: wanted.role,
    passwordHash: wanted.passwordHash,
    emailLookup: wanted.email ? emailLookup(wanted.email) : null,
    emailVerifiedAt: wanted.emailVerifiedAt ?? null,
    createdAt: now,
  });
  const sealer = await createPersonKey(tx, id, now);
  const place = (column: string) => ({ table: "profiles", column, rowId: id });
  await tx.insert(profiles).values({
    ownerId: id,
    name: sealer.sealOrNull(place("name"), wanted.name),
    email: sealer.sealOrNull(place("email"), wanted.email),
    crisisContact: sealer.sealOrNull(place("crisis_contact"), wanted.crisisContact),
    zone: wanted.zone,
    createdAt: now,
    updatedAt: now,
  });
  if (wanted.role === "client") await tx.insert(ownerTotals).values({ ownerId: id, changedAt: now });
  await audit(tx, { ownerId: id, actorId: id, action: "account.created", at: now });
  return { id, sealer };
}

export type FoundAccount = {
  readonly id: PersonId;
  readonly username: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly suspended: boolean;
  readonly emailVerified: boolean;
};

/** The account of a username, or of an address once it is verified. */
export async function findAccount(tx: Tx, login: string): Promise<FoundAccount | null> {
  const byName = sql`lower(${accounts.username}) = lower(${login})`;
  const byEmail = and(eq(accounts.emailLookup, emailLookup(login)), isNotNull(accounts.emailVerifiedAt));
  const [row] = await tx
    .select()
    .from(accounts)
    .where(login.includes("@") ? byEmail : byName)
    .limit(1);
  return row ? foundAccount(row) : null;
}

/** The account of somebody who is known by id already. */
export async function findAccountById(tx: Tx, id: PersonId): Promise<FoundAccount | null> {
  const [row] = await tx.select().from(accounts).where(eq(accounts.id, id)).limit(1);
  return row ? foundAccount(row) : null;
}

/** Whether an address belongs to an account that has confirmed it, and to which. */
export async function findOwnerOf(tx: Tx, email: string): Promise<PersonId | null> {
  const [row] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.emailLookup, emailLookup(email)), isNotNull(accounts.emailVerifiedAt)))
    .limit(1);
  return row ? (row.id as PersonId) : null;
}

function foundAccount(row: typeof accounts.$inferSelect): FoundAccount {
  return {
    id: row.id as PersonId,
    username: row.username,
    role: row.role,
    passwordHash: row.passwordHash,
    suspended: row.suspendedAt !== null,
    emailVerified: row.emailVerifiedAt !== null,
  };
}
