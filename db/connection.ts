import "server-only";
import { DatabaseError, Pool, type PoolClient } from "pg";
import { Unavailable } from "@/lib/core/errors";
import { isConnectionLost, scrubbed } from "./scrub";

const POOL_SIZE = 10;
const WAIT_MS = 3_000;

// A connection starts with no rights at all, whoever DATABASE_URL names, and gives up rather than wait for ever.
const START = [
  "role=app_none",
  "statement_timeout=5000",
  "lock_timeout=2000",
  "idle_in_transaction_session_timeout=10000",
  "timezone=UTC",
]
  .map((setting) => `-c ${setting}`)
  .join(" ");

// Kept on globalThis because the development server loads this module anew after each edit.
const kept = globalThis as typeof globalThis & { mmdPool?: Pool | undefined };

export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set; start through `npm run demo`, `npm run dev` or set it");
  if (/[?&]options=/.test(url))
    throw new Error("DATABASE_URL must not carry `options`: the app sets its own role");
  return url;
}

function makePool(): Pool {
  const pool = new Pool({
    connectionString: databaseUrl(),
    max: POOL_SIZE,
    connectionTimeoutMillis: WAIT_MS,
    idleTimeoutMillis: 30_000,
    options: START,
    application_name: "my-mood-diary",
  });
  // An idle connection that dies is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  // The same for one that dies at work: its query fails, and says so.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

export function pool(): Pool {
  kept.mmdPool ??= makePool();
  return kept.mmdPool;
}

export async function closePool(): Promise<void> {
  const open = kept.mmdPool;
  kept.mmdPool = undefined;
  await open?.end();
}

const isTimeout = (error: unknown) => error instanceof Error && /timeout/i.test(error.message);

/** 55000 at the door: the database was closed for a while (`allow_connections false`), as somebody at work on it does. */
const isClosed = (error: unknown) => error instanceof DatabaseError && error.code === "55000";

/** A connection from the pool; `Unavailable` when the server is away or all are busy for three seconds. */
export async function connect(): Promise<PoolClient> {
  try {
    return await pool().connect();
  } catch (error) {
    const clean = scrubbed(error);
    // A server that answers with a refusal (no such role, no such database) is not away: somebody must mend it.
    throw isConnectionLost(error) || isTimeout(error) || isClosed(error)
      ? new Unavailable("the database", { cause: clean })
      : clean;
  }
}
