import "server-only";
import { createHmac, randomInt } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { recoveryCodes } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import { env } from "@/lib/server/env";
import { newId } from "@/lib/server/ids";

const COUNT = 10;
const LETTERS = 12;
// Without 0, o, 1, l and i, which look alike on paper. 31 signs, twelve times: 59 bits.
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

const plain = (code: string) => code.toLowerCase().replaceAll(/[ -]/g, "");

function makeCode(): string {
  const signs = Array.from({ length: LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return [0, 4, 8].map((start) => signs.slice(start, start + 4).join("")).join("-");
}

/** HMAC-SHA-256 under a key outside the database: its rows alone let nobody try codes. */
function hashOf(ownerId: PersonId, code: string): Buffer {
  return createHmac("sha256", Buffer.from(env().LOOKUP_KEY, "base64url"))
    .update(`recovery|${ownerId}|${plain(code)}`)
    .digest();
}

/** Ten new codes in place of all earlier ones. They are answered once and cannot be read again. */
export async function replaceCodes(tx: Tx, ownerId: PersonId, now: Date): Promise<readonly string[]> {
  const codes = Array.from({ length: COUNT }, makeCode);
  await forgetCodes(tx, ownerId);
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ ownerId, id: newId(), codeHash: hashOf(ownerId, code), createdAt: now })));
  return codes;
}

export async function forgetCodes(tx: Tx, ownerId: PersonId): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.ownerId, ownerId));
}

/** Uses a code up; false when it is none of theirs or was used. Two at once: one of them gets false. */
export async function spendRecoveryCode(
  tx: Tx,
  ownerId: PersonId,
  code: string,
  now: Date,
): Promise<boolean> {
  if (plain(code).length !== LETTERS) return false;
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.ownerId, ownerId),
        eq(recoveryCodes.codeHash, hashOf(ownerId, code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ id: recoveryCodes.id });
  return used.length > 0;
}
