import "server-only";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Logger, runMigrations } from "graphile-worker";
import { Client, Pool } from "pg";
import { databaseUrl } from "./connection";

const LOCK = 4_417_001;
const quiet = new Logger(() => () => undefined);

async function migrateJobs(client: Client, url: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
  const name = rows[0]?.name ?? "";
  await client.query(`grant create on database ${name} to app_worker`);
  const asWorker = new Pool({ connectionString: url, max: 2, options: "-c role=app_worker" });
  try {
    await runMigrations({ pgPool: asWorker, logger: quiet });
  } finally {
    await asWorker.end();
    await client.query(`revoke create on database ${name} from app_worker`);
  }
}

/**
 * Brings the database to this version: tables, walls, then the job tables under their own role.
 * Two starters at once take turns. Uses the rights of DATABASE_URL, which must own the schema and may create roles.
 */
export async function migrateDatabase(
  folder = fileURLToPath(new URL("../drizzle", import.meta.url)),
): Promise<void> {
  const url = databaseUrl();
  const client = new Client({ connectionString: url, options: "-c lock_timeout=60000" });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await migrate(drizzle(client, { casing: "snake_case" }), { migrationsFolder: folder });
    await migrateJobs(client, url);
  } finally {
    await client.end();
  }
}
