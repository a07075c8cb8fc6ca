import postgres from "postgres";
import { databaseUrl } from "@/db/connection";

/**
 * The database past all walls, for tests that look at what is really stored. Single statements only: transactions are
 * `pg`'s (docs/decisions/0001). `host` is taken out of the URL because postgres.js reads a socket folder from its
 * options alone.
 */
function superuser(): postgres.Sql {
  const url = new URL(databaseUrl());
  const host = url.searchParams.get("host");
  url.searchParams.delete("host");
  return postgres(url.href, { max: 1, onnotice: () => undefined, ...(host ? { host } : {}) });
}

/** The rows of one statement, asked past all walls. */
export async function pastAllWalls<T extends object>(statement: string): Promise<T[]> {
  const sql = superuser();
  try {
    return [...(await sql.unsafe<T[]>(statement))] as T[];
  } finally {
    await sql.end();
  }
}

/** The same for a test that asks thousands of times: one connection, which the test ends. */
export function onePastAllWalls() {
  const sql = superuser();
  return {
    ask: async <T extends object>(statement: string) => [...(await sql.unsafe<T[]>(statement))] as T[],
    end: () => sql.end(),
  };
}
