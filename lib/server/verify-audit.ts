import "server-only";
import { asc } from "drizzle-orm";
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

/**
 * Walks every chain and names each row that was edited or is missing. The end of a chain cut off is not visible from
 * within; the number of rows per owner is printed for comparison with a backup.
 */
export async function verifyAudit(): Promise<{ rows: number; problems: ChainProblem[] }> {
  return asSystem("audit", async (tx) => {
    const rows = await tx.select().from(auditEvents).orderBy(asc(auditEvents.ownerId), asc(auditEvents.seq));
    const problems = rows
      .map((row, index) => problemOf(row, rows[index - 1]))
      .filter((found) => found !== null);
    return { rows: rows.length, problems };
  });
}
