import "server-only";
import { and, eq, gt, isNotNull, isNull, lte, or } from "drizzle-orm";
import { oneTimeTokens } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import type { Sealed } from "@/lib/core/sealed";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { emailLookup } from "../lookup";
import { makeSecret, parseSecret } from "../session-token";

export type Purpose = (typeof oneTimeTokens.$inferSelect)["purpose"];

const MINUTE = 60_000;
const LIFE_MS: Readonly<Record<Purpose, number>> = {
  "verify-email": 24 * 60 * MINUTE,
  "reset-password": 30 * MINUTE,
  "first-admin": 24 * 60 * MINUTE,
};

const emailPlace = (id: string) => ({ table: "one_time_tokens", column: "email", rowId: id });

/** Forgets the owner's links of one purpose, used or not. */
export async function forgetTokens(tx: Tx, ownerId: PersonId, purpose: Purpose): Promise<void> {
  await tx
    .delete(oneTimeTokens)
    .where(and(eq(oneTimeTokens.ownerId, ownerId), eq(oneTimeTokens.purpose, purpose)));
}

async function forgetSpent(tx: Tx, ownerId: PersonId, now: Date): Promise<void> {
  const spent = or(isNotNull(oneTimeTokens.usedAt), lte(oneTimeTokens.expiresAt, now));
  await tx.delete(oneTimeTokens).where(and(eq(oneTimeTokens.ownerId, ownerId), spent));
}

type Issued = { readonly ownerId: PersonId; readonly purpose: Purpose; readonly email?: string };

/** Makes a link's secret: 32 random bytes after the owner's id, handed out once and kept only as SHA-256. */
export async function issueToken(tx: Tx, { ownerId, purpose, email }: Issued, now: Date): Promise<string> {
  await forgetSpent(tx, ownerId, now);
  const id = newId();
  const { text, hash } = makeSecret(ownerId);
  const sealer = email === undefined ? null : await sealerOf(tx, ownerId);
  await tx.insert(oneTimeTokens).values({
    ownerId,
    id,
    purpose,
    tokenHash: hash,
    emailLookup: email === undefined ? null : emailLookup(email),
    email: sealer?.sealOrNull(emailPlace(id), email) ?? null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + LIFE_MS[purpose]),
  });
  return text;
}

function isGood(text: string, purpose: Purpose, now: Date) {
  const secret = parseSecret(text);
  return secret === null
    ? null
    : and(
        eq(oneTimeTokens.ownerId, secret.ownerId),
        eq(oneTimeTokens.tokenHash, secret.hash),
        eq(oneTimeTokens.purpose, purpose),
        isNull(oneTimeTokens.usedAt),
        gt(oneTimeTokens.expiresAt, now),
      );
}

/** Whether a link would work now, without using it. */
export async function isTokenGood(tx: Tx, text: string, purpose: Purpose, now: Date): Promise<boolean> {
  const good = isGood(text, purpose, now);
  if (!good) return false;
  const found = await tx.select({ id: oneTimeTokens.id }).from(oneTimeTokens).where(good).limit(1);
  return found.length > 0;
}

export type Used = { readonly ownerId: PersonId; readonly email: string | null };

/** Uses a link: once, for its purpose, while it lasts. Null otherwise. Two at once: one of them gets null. */
export async function consumeToken(tx: Tx, text: string, purpose: Purpose, now: Date): Promise<Used | null> {
  const good = isGood(text, purpose, now);
  if (!good) return null;
  const [row] = await tx
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(good)
    .returning({ ownerId: oneTimeTokens.ownerId, id: oneTimeTokens.id, email: oneTimeTokens.email });
  if (!row) return null;
  const ownerId = row.ownerId as PersonId;
  return { ownerId, email: await openEmail(tx, ownerId, row.id, row.email) };
}

async function openEmail(tx: Tx, ownerId: PersonId, id: string, email: Sealed | null) {
  return email === null ? null : (await sealerOf(tx, ownerId)).open(emailPlace(id), email);
}

/** The address a person was sent a link for and has not confirmed yet. */
export async function pendingEmail(tx: Tx, ownerId: PersonId, now: Date): Promise<string | null> {
  const [row] = await tx
    .select({ id: oneTimeTokens.id, email: oneTimeTokens.email })
    .from(oneTimeTokens)
    .where(
      and(
        eq(oneTimeTokens.ownerId, ownerId),
        eq(oneTimeTokens.purpose, "verify-email"),
        isNull(oneTimeTokens.usedAt),
        gt(oneTimeTokens.expiresAt, now),
      ),
    )
    .limit(1);
  return row ? openEmail(tx, ownerId, row.id, row.email) : null;
}
