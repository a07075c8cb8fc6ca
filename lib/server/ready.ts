import "server-only";
import { sql } from "drizzle-orm";
import { asSystem } from "@/db/system";
import { Unavailable } from "@/lib/core/errors";
import { hasStarted, isStopping } from "./lifecycle";

/** Throws `Unavailable` while the process starts or stops, or the database is away. */
export async function assertReady(): Promise<void> {
  if (isStopping() || !hasStarted()) throw new Unavailable("this process");
  await asSystem("health", (tx) => tx.execute(sql`select 1`));
}
