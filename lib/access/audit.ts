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

type Head = { readonly seq: string; readonly hash: Buffer };

/** The event as the next row of its owner's chain, with the hash before it and its own. */
function linked(event: AuditEvent, last: Head | undefined) {
  const previous = Buffer.from(last?.hash ?? GENESIS);
  const row: AuditRow = {
    ownerId: event.ownerId,
    seq: last ? Number(last.seq) + 1 : 1,
    at: event.at,
    actorId: event.actorId,
    action: event.action,
    subjectId: event.subjectId ?? null,
    counts: event.counts ?? {},
  };
  return { row, previous, hash: Buffer.from(chainHash(keyBytes(), row, previous)) };
}

/**
 * Adds a row to the owner's chain, in the caller's transaction: the change and its trace live or die together.
 * Ids and counts only. Chains of one owner are one line: a second writer waits for the first.
 */
export async function audit(tx: Tx, event: AuditEvent): Promise<void> {
  const head = await tx.execute<Head>(sql`select seq, hash from app_audit_head(${event.ownerId}::uuid)`);
  const { row, previous, hash } = linked(event, head.rows[0]);
  await tx.execute(
    sql`select app_audit_append(${row.ownerId}::uuid, ${row.seq}, ${row.at.toISOString()}::timestamptz, ${row.actorId}::uuid, ${row.action}, ${row.subjectId}::uuid, ${JSON.stringify(row.counts)}::jsonb, ${previous}, ${hash})`,
  );
}

/**
 * Adds one row to each of many people's chains, in two statements however many there are. The chains are taken in the
 * order of their ids, so that two who look at the same people wait for each other and never for ever.
 */
export async function auditMany(tx: Tx, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const sorted = events.toSorted((a, b) => (a.ownerId < b.ownerId ? -1 : 1));
  const owners = JSON.stringify(sorted.map(({ ownerId }) => ownerId));
  const heads = await tx.execute<Head & { owner: string }>(sql`
    select o.owner, h.seq, h.hash from json_array_elements_text(${owners}::json) as o (owner)
     cross join lateral app_audit_head(o.owner::uuid) h`);
  const last = new Map(heads.rows.map((head) => [head.owner, head]));
  const rows = sorted.map((event) => {
    const { row, previous, hash } = linked(event, last.get(event.ownerId));
    return { ...row, previous: previous.toString("hex"), hash: hash.toString("hex") };
  });
  await tx.execute(sql`
    select app_audit_append(r."ownerId", r.seq, r.at, r."actorId", r.action, r."subjectId", r.counts,
        decode(r.previous, 'hex'), decode(r.hash, 'hex'))
      from json_to_recordset(${JSON.stringify(rows)}::json) as r ("ownerId" uuid, seq bigint, at timestamptz, "actorId" uuid,
        action text, "subjectId" uuid, counts jsonb, previous text, hash text)`);
}
