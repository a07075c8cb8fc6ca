import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/transaction";

/** A job to run once the transaction has committed, or at `at`. The same `key` replaces a job that waits. Ids only. */
export type Enqueued = {
  readonly job: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly at?: Date;
  readonly key?: string;
};

export async function enqueue(tx: Tx, { job, payload, at, key }: Enqueued): Promise<void> {
  await tx.execute(
    sql`select app_enqueue(${job}, ${JSON.stringify(payload)}::json, ${at?.toISOString() ?? null}::timestamptz, ${key ?? null})`,
  );
}
