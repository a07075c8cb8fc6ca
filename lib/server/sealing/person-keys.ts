import "server-only";
import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { and, eq, inArray, ne } from "drizzle-orm";
import { personKeys } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { NotFound } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import { env } from "../env";
import { decrypt, encrypt } from "./envelope";
import { type Keyring, parseKeyring } from "./keyring";
import { makeSealer, type Sealer } from "./sealer";

const KEPT = 500;
const KEPT_MS = 5 * 60_000;

/** Unwrapped keys of the people who are active now. Short-lived, so that a destroyed key is soon gone everywhere. */
const opened = new Map<PersonId, { sealer: Sealer; until: number }>();

let ring: Keyring | undefined;

export function keyring(): Keyring {
  ring ??= parseKeyring(env().SEALING_KEYS, env().SEALING_KEY);
  return ring;
}

const aadOf = (ownerId: PersonId) => `person_keys|wrapped|${ownerId}`;

function unwrap(ownerId: PersonId, wrappingKey: string, wrapped: Uint8Array): KeyObject {
  const key = keyring().keys.get(wrappingKey);
  if (!key) throw new Error(`the keyring does not hold the key "${wrappingKey}"`);
  return createSecretKey(decrypt(key, aadOf(ownerId), wrapped));
}

function keep(ownerId: PersonId, sealer: Sealer, now: number): Sealer {
  const oldest = opened.keys().next();
  if (opened.size >= KEPT && !oldest.done) opened.delete(oldest.value);
  opened.set(ownerId, { sealer, until: now + KEPT_MS });
  return sealer;
}

/** Wraps a person's data key with the current key of the keyring. */
function wrap(ownerId: PersonId, dataKey: Buffer): { wrapped: Buffer; wrappingKey: string } {
  const { current, keys } = keyring();
  const key = keys.get(current);
  if (!key) throw new Error("the keyring lost its current key");
  return { wrapped: encrypt(key, aadOf(ownerId), dataKey), wrappingKey: current };
}

/** Makes a new person's data key. Called once, in the transaction that makes the account. */
export async function createPersonKey(tx: Tx, ownerId: PersonId, now: Date): Promise<Sealer> {
  const dataKey = randomBytes(32);
  await tx.insert(personKeys).values({ ownerId, ...wrap(ownerId, dataKey), createdAt: now });
  return makeSealer(ownerId, createSecretKey(dataKey));
}

/**
 * The sealer of one person. The key's row is asked for under row-level security the first time; for the five minutes
 * after, the unwrapped key is kept and costs no statement. What may be read with it is decided by the rows' own
 * policies, each time. Throws `NotFound` when there is no key, or none the actor may see.
 */
export async function sealerOf(tx: Tx, ownerId: PersonId): Promise<Sealer> {
  const now = Date.now();
  const kept = opened.get(ownerId);
  if (kept && kept.until > now) return kept.sealer;
  const [row] = await tx.select().from(personKeys).where(eq(personKeys.ownerId, ownerId)).limit(1);
  if (!row) throw new NotFound();
  return keep(ownerId, makeSealer(ownerId, unwrap(ownerId, row.wrappingKey, row.wrapped)), now);
}

/**
 * The sealers of several people, by their ids, in one statement for those not kept yet. Who has no key the actor may see
 * is missing from the answer.
 */
export async function sealersOf(
  tx: Tx,
  ownerIds: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Sealer>> {
  const now = Date.now();
  const found = new Map<PersonId, Sealer>();
  for (const ownerId of ownerIds) {
    const kept = opened.get(ownerId);
    if (kept && kept.until > now) found.set(ownerId, kept.sealer);
  }
  const missing = ownerIds.filter((ownerId) => !found.has(ownerId));
  if (missing.length === 0) return found;
  const rows = await tx.select().from(personKeys).where(inArray(personKeys.ownerId, missing));
  for (const row of rows) {
    const ownerId = row.ownerId as PersonId;
    const sealer = makeSealer(ownerId, unwrap(ownerId, row.wrappingKey, row.wrapped));
    found.set(ownerId, keep(ownerId, sealer, now));
  }
  return found;
}

/** Forgets a person's unwrapped key in this process. */
export function forgetSealer(ownerId: PersonId): void {
  opened.delete(ownerId);
}

/**
 * Wraps up to `limit` keys anew that an older key still wraps; answers how many. What is sealed stays untouched.
 * Run until it answers 0, then the old key can leave the keyring.
 */
export async function rewrapKeys(tx: Tx, limit: number): Promise<number> {
  const { current } = keyring();
  const rows = await tx
    .select()
    .from(personKeys)
    .where(ne(personKeys.wrappingKey, current))
    .orderBy(personKeys.ownerId)
    .limit(limit)
    .for("update");
  for (const row of rows) {
    const ownerId = row.ownerId as PersonId;
    const dataKey = unwrap(ownerId, row.wrappingKey, row.wrapped).export();
    await tx
      .update(personKeys)
      .set(wrap(ownerId, dataKey))
      .where(and(eq(personKeys.ownerId, ownerId), eq(personKeys.wrappingKey, row.wrappingKey)));
  }
  return rows.length;
}
