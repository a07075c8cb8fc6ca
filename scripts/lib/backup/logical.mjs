import { spawnSync } from "node:child_process";
import { run } from "../children.mjs";
import { Failure } from "../failure.mjs";

/** Writes everything in the database of `url` into one file, with pg_dump. */
export async function dumpDatabase(url, file) {
  await requireTool("pg_dump", url);
  const code = await run("pg_dump", ["--format=custom", `--file=${file}`, url]);
  if (code !== 0) {
    throw new Failure(
      `pg_dump ended with code ${code}; its message is above. It needs a role that row security does not bind: ` +
        "a superuser, or one with BYPASSRLS.",
    );
  }
}

/** Puts a dump back, all or nothing. The schema and roles must be there; what the tables held is replaced. */
export async function restoreDatabase(url, file) {
  await requireTool("pg_restore", url);
  const flags = ["--clean", "--if-exists", "--single-transaction", "--exit-on-error"];
  const code = await run("pg_restore", [...flags, `--dbname=${url}`, file]);
  if (code !== 0)
    throw new Failure(`pg_restore ended with code ${code}; its message is above. Nothing was changed.`);
}

// An older pg_dump refuses a newer server; an older pg_restore may not read a newer dump.
async function requireTool(name, url) {
  const needed = await serverMajor(url);
  const told = spawnSync(name, ["--version"], { encoding: "utf8" });
  const found = majorOf(told.stdout ?? "");
  if (found >= needed) return;
  throw new Failure(
    `The server is PostgreSQL ${needed} and ${found === 0 ? `there is no ${name}` : `${name} is version ${found}`} here.\n` +
      `Install its client programs: on Debian or Ubuntu \`apt-get install postgresql-client-${needed}\` ` +
      `(from apt.postgresql.org if your system is older), on macOS \`brew install libpq\`.`,
  );
}

/** The major version in what `pg_dump --version` prints; 0 when there is none. */
export function majorOf(text) {
  return Number(/\(PostgreSQL\) (\d+)/.exec(text)?.[1] ?? 0);
}

async function serverMajor(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("select current_setting('server_version_num')::int as version");
    return Math.floor(rows[0].version / 10_000);
  } finally {
    await client.end();
  }
}
