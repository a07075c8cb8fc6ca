import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";

/** What one audit row says, in the order it is hashed. */
export type AuditRow = {
  readonly ownerId: string;
  readonly seq: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectId: string | null;
  readonly counts: Readonly<Record<string, number>>;
};

/** The hash before the first row. */
export const GENESIS = new Uint8Array(32);

/** HMAC-SHA-256 (32 bytes) over the row and the hash before it. `key` lives outside the database. */
export function chainHash(key: Uint8Array, row: AuditRow, previous: Uint8Array): Uint8Array {
  const counts = Object.entries(row.counts).sort(([a], [b]) => (a < b ? -1 : 1));
  const said = JSON.stringify([
    row.ownerId,
    row.seq,
    row.at.toISOString(),
    row.actorId,
    row.action,
    row.subjectId,
    counts,
  ]);
  return createHmac("sha256", key).update(previous).update(said, "utf8").digest();
}

/** Whether a stored hash is the one the row and its predecessor give. */
export function isIntact(key: Uint8Array, row: AuditRow, previous: Uint8Array, stored: Uint8Array): boolean {
  const expected = chainHash(key, row, previous);
  return expected.length === stored.length && timingSafeEqual(expected, stored);
}
