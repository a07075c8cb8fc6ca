import "server-only";
import { and, eq, gt, isNull, type SQL } from "drizzle-orm";
import { accounts, invitations, psychologistProfiles } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { parseSecret, type Secret } from "./session-token";

/** The face of a verified psychologist, as anybody with their invitation sees it. */
export type InviterCard = {
  readonly displayName: string;
  readonly practice: string | null;
  readonly register: string;
  readonly registrationNumber: string;
};

/** An invitation that can be accepted now, found by its secret. */
export type FoundInvitation = {
  readonly id: string;
  readonly ownerId: PersonId;
  readonly secret: Secret;
  readonly expiresAt: Date;
  /** What the inviter proposes, as they sealed it. For whom the invitation is meant, not for its public face. */
  readonly proposal: string | null;
  readonly scopes: readonly string[] | null;
} & (
  | { readonly inviter: "psychologist"; readonly card: InviterCard }
  | { readonly inviter: "client"; readonly card: null }
);

function isOpen({ ownerId, hash }: Secret, now: Date): SQL | undefined {
  return and(
    eq(invitations.ownerId, ownerId),
    eq(invitations.tokenHash, hash),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
    gt(invitations.expiresAt, now),
  );
}

async function findRow(tx: Tx, secret: Secret, now: Date) {
  const [row] = await tx
    .select({ invitation: invitations, role: accounts.role, profile: psychologistProfiles })
    .from(invitations)
    .innerJoin(accounts, and(eq(accounts.id, invitations.ownerId), isNull(accounts.suspendedAt)))
    .leftJoin(psychologistProfiles, eq(psychologistProfiles.ownerId, invitations.ownerId))
    .where(isOpen(secret, now))
    .limit(1);
  return row ?? null;
}

function cardOf(profile: typeof psychologistProfiles.$inferSelect): InviterCard {
  const { displayName, practice, register, registrationNumber } = profile;
  return { displayName, practice, register, registrationNumber };
}

/**
 * The invitation of a link, while it can be accepted. Null for a link that is unknown, used, taken back or too old, and
 * for one whose sender is suspended or not verified: whoever holds it learns no more than that.
 */
export async function findInvitation(code: string, now: Date): Promise<FoundInvitation | null> {
  const secret = parseSecret(code);
  if (secret === null) return null;
  return asSystem("token", async (tx) => {
    const row = await findRow(tx, secret, now);
    if (!row) return null;
    const { id, expiresAt, scopes, proposal: sealed } = row.invitation;
    const { ownerId } = secret;
    const place = { table: "invitations", column: "proposal", rowId: id };
    const proposal = sealed === null ? null : (await sealerOf(tx, ownerId)).open(place, sealed);
    const found = { id, ownerId, secret, expiresAt, scopes, proposal };
    if (row.role === "client") return { ...found, inviter: "client", card: null };
    if (row.role !== "psychologist" || !row.profile?.verifiedAt) return null;
    return { ...found, inviter: "psychologist", card: cardOf(row.profile) };
  });
}

/** Says no to an invitation: its link is spent, and who sent it sees that it was closed. Null when it was not open. */
export async function spendInvitation(code: string, now: Date): Promise<PersonId | null> {
  const secret = parseSecret(code);
  if (secret === null) return null;
  return asSystem("token", async (tx) => {
    const spent = await tx
      .update(invitations)
      .set({ revokedAt: now })
      .where(isOpen(secret, now))
      .returning({ id: invitations.id });
    return spent.length > 0 ? secret.ownerId : null;
  });
}
