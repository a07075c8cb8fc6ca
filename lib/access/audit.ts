import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/transaction";
import { env } from "@/lib/server/env";
import { type AuditRow, chainHash, GENESIS } from "./audit-chain";

export type AuditEvent = {
  readonly ownerId: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectId?: string | null;
  readonly counts?: Readonly<Record<string, number>>;
  readonly at: Date;
};

const keyBytes = () => Buffer.from(env().AUDIT_KEY, "base64url");

/**
 * Adds a row to the owner's chain, in the caller's transaction: the change and its trace live or die together.
 * Ids and counts only. Chains of one owner are one line: a second writer waits for the first.
 */
export async function audit(tx: Tx, event: AuditEvent): Promise<void> {
  const head = await tx.execute<{ seq: string; hash: Buffer }>(
    sql`select seq, hash from app_audit_head(${event.ownerId}::uuid)`,
  );
  const last = head.rows[0];
  const previous = last?.hash ?? GENESIS;
  const row: AuditRow = {
    ownerId: event.ownerId,
    seq: last ? Number(last.seq) + 1 : 1,
    at: event.at,
    actorId: event.actorId,
    action: event.action,
    subjectId: event.subjectId ?? null,
    counts: event.counts ?? {},
  };
  const hash = Buffer.from(chainHash(keyBytes(), row, previous));
  await tx.execute(
    sql`select app_audit_append(${row.ownerId}::uuid, ${row.seq}, ${row.at.toISOString()}::timestamptz, ${row.actorId}::uuid, ${row.action}, ${row.subjectId}::uuid, ${JSON.stringify(row.counts)}::jsonb, ${Buffer.from(previous)}, ${hash})`,
  );
}
