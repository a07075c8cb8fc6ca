import "server-only";
import { createHmac } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { idempotencyKeys } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Id, PersonId } from "@/lib/core/ids";
import { type Failure, fail } from "@/lib/core/result";
import { env } from "@/lib/server/env";
import { newId } from "@/lib/server/ids";

/** A create that may arrive twice: the caller's key and the request, both as HMACs. */
export type Idempotency = {
  readonly operation: string;
  readonly key: Uint8Array;
  readonly request: Uint8Array;
};

const SHAPE = /^[\x21-\x7e]{8,128}$/;

function hmac(purpose: string, text: string): Buffer {
  return createHmac("sha256", Buffer.from(env().LOOKUP_KEY, "base64url"))
    .update(`${purpose}|${text}`)
    .digest();
}

/** Null without a key or with one of no use (8–128 visible characters). */
export function idempotencyOf(
  operation: string,
  key: string | null | undefined,
  input: unknown,
): Idempotency | null {
  if (!key || !SHAPE.test(key)) return null;
  return {
    operation,
    key: hmac("idempotency-key", key),
    request: hmac("idempotency-request", JSON.stringify(input)),
  };
}

/**
 * Creates a row once. The key's row is written in the same transaction; a second request with the same key answers
 * the first one's id (`replayed`), or `conflict` when it asks for something else under the same key.
 */
export async function createOnce<Of extends string>(
  tx: Tx,
  ownerId: PersonId,
  idempotency: Idempotency | null,
  now: Date,
  create: (id: Id<Of>) => Promise<void>,
): Promise<{ id: Id<Of>; replayed: boolean } | Failure> {
  const id = newId<Of>();
  if (idempotency === null) {
    await create(id);
    return { id, replayed: false };
  }
  const taken = await tx
    .insert(idempotencyKeys)
    .values({ ownerId, ...idempotency, resultId: id, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: idempotencyKeys.resultId });
  if (taken.length > 0) {
    await create(id);
    return { id, replayed: false };
  }
  return replay<Of>(tx, ownerId, idempotency);
}

async function replay<Of extends string>(tx: Tx, ownerId: PersonId, wanted: Idempotency) {
  const [earlier] = await tx
    .select()
    .from(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.ownerId, ownerId),
        eq(idempotencyKeys.operation, wanted.operation),
        eq(idempotencyKeys.key, wanted.key),
      ),
    )
    .limit(1);
  if (!earlier || Buffer.compare(earlier.request, wanted.request) !== 0) {
    return fail("conflict", "This was already sent once with other content.");
  }
  return { id: earlier.resultId as Id<Of>, replayed: true };
}
