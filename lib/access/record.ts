import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { accounts, careRelationships, consents } from "@/db/schema";
import { isCurrent, type Tx } from "@/db/transaction";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { Actor } from "./actor";
import { audit } from "./audit";

/** The parts of a person's record that consent tells apart, and those that stay their own. */
export type RecordKind = "mood" | "journal" | "words" | "profile" | "devices";
/** The parts that can be shared at all. */
export type SharedKind = Extract<RecordKind, "mood" | "journal">;

declare const minted: unique symbol;

/**
 * The proof that `actor` may read one part of `ownerId`'s record. Only this file makes one, so a query that takes it
 * cannot be called without somebody having checked.
 */
export type RecordAccess<K extends RecordKind> = {
  readonly [minted]: K;
  readonly kind: K;
  readonly ownerId: PersonId;
  readonly actor: Actor;
  /** Set when it is another person's record: the transaction in which care and consent were checked. */
  readonly within: Tx | null;
};

/** Proof for one's own record. A client's record exists for clients; other roles own only their profile and devices. */
export function ownRecord<K extends RecordKind>(actor: Actor, kind: K): RecordAccess<K> {
  if (actor.role !== "client" && kind !== "profile" && kind !== "devices") throw new NotFound();
  return { kind, ownerId: actor.id, actor, within: null } as RecordAccess<K>;
}

/** The live consent of one client to this psychologist, in running care, for one part of the record. */
async function findConsent(tx: Tx, actor: Actor, ownerId: PersonId, kind: SharedKind) {
  const [consent] = await tx
    .select({ id: consents.id })
    .from(consents)
    .innerJoin(
      careRelationships,
      and(
        eq(careRelationships.clientId, consents.ownerId),
        eq(careRelationships.id, consents.relationshipId),
      ),
    )
    .innerJoin(accounts, eq(accounts.id, careRelationships.psychologistId))
    .where(
      and(
        eq(consents.ownerId, ownerId),
        eq(consents.psychologistId, actor.id),
        eq(consents.scope, kind),
        isNull(consents.withdrawnAt),
        eq(careRelationships.psychologistId, actor.id),
        isNotNull(careRelationships.startedAt),
        isNull(careRelationships.endedAt),
        isNull(accounts.suspendedAt),
      ),
    )
    .limit(1);
  return consent ?? null;
}

/**
 * Proof for a client's record, for the psychologist they share it with. Call it inside `withActor`: the care
 * relationship and the live consent are checked, and the access-log row written, in the transaction of the read.
 * Throws `NotFound` when there is no client, no care, no consent, or no right to any of it: they look the same.
 */
export async function openRecord<K extends SharedKind>(
  tx: Tx,
  actor: Actor,
  clientId: string,
  kind: K,
  now: Date,
): Promise<RecordAccess<K>> {
  const ownerId = parseId<"person">(clientId);
  if (ownerId === null || actor.role !== "psychologist" || !isCurrent(tx)) throw new NotFound();
  const consent = await findConsent(tx, actor, ownerId, kind);
  if (!consent) throw new NotFound();
  await audit(tx, {
    ownerId,
    actorId: actor.id,
    action: `record.opened.${kind}`,
    subjectId: consent.id,
    at: now,
  });
  return { kind, ownerId, actor, within: tx } as RecordAccess<K>;
}

/** Runs a read under its proof. Another person's record can be read only in the transaction that opened it. */
export async function inRecord<K extends RecordKind, T>(
  record: RecordAccess<K>,
  read: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (record.within === null) return withActor(record.actor, read);
  if (!isCurrent(record.within)) throw new NotFound();
  return read(record.within);
}
