import "server-only";
import { asc, sql } from "drizzle-orm";
import { auditEvents } from "@/db/schema";
import { asSystem } from "@/db/system";
import { GENESIS, isIntact } from "@/lib/access/audit-chain";
import { env } from "./env";

const keyBytes = () => Buffer.from(env().AUDIT_KEY, "base64url");

export type ChainProblem = {
  readonly ownerId: string;
  readonly seq: number;
  readonly what: "missing" | "changed";
};

type Stored = typeof auditEvents.$inferSelect;

function problemOf(row: Stored, before: Stored | undefined): ChainProblem | null {
  const first = before?.ownerId !== row.ownerId;
  const expected = first ? 1 : before.seq + 1;
  if (row.seq !== expected) return { ownerId: row.ownerId, seq: expected, what: "missing" };
  const previous = first ? GENESIS : before.hash;
  return isIntact(keyBytes(), row, previous, row.hash)
    ? null
    : { ownerId: row.ownerId, seq: row.seq, what: "changed" };
}

const PAGE = 1_000;

/** The next rows in the order of their chains, after `last`. */
function pageAfter(last: Stored | undefined): Promise<Stored[]> {
  const place = sql`(${auditEvents.ownerId}, ${auditEvents.seq})`;
  const after = last ? sql`${place} > (${last.ownerId}::uuid, ${last.seq}::bigint)` : undefined;
  return asSystem("audit", (tx) =>
    tx
      .select()
      .from(auditEvents)
      .where(after)
      .orderBy(asc(auditEvents.ownerId), asc(auditEvents.seq))
      .limit(PAGE),
  );
}

/**
 * Walks every chain and names each row that was edited or is missing. The end of a chain cut off is not visible from
 * within: the number of rows is for comparison with a backup.
 */
export async function verifyAudit(): Promise<{ rows: number; problems: ChainProblem[] }> {
  const problems: ChainProblem[] = [];
  let rows = 0;
  let last: Stored | undefined;
  for (let page = await pageAfter(last); page.length > 0; page = await pageAfter(last)) {
    for (const row of page) {
      const problem = problemOf(row, last);
      if (problem) problems.push(problem);
      last = row;
    }
    rows += page.length;
  }
  return { rows, problems };
}
