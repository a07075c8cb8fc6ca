import { existsSync } from "node:fs";
import path from "node:path";
import { runTypeScript } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { root } from "./project.mjs";

/** Brings the database of `env` up to the newest migration. */
export async function migrate(env) {
  await runOrFail("migrate.ts", [], env, "The database could not be migrated");
}

/** Fills the database of `env` with the demo world, where it is not there yet. */
export async function seed(env, args = []) {
  if (!existsSync(path.join(root, "scripts", "seed-demo.ts"))) return;
  await runOrFail("seed-demo.ts", args, env, "The demo world could not be made");
}

async function runOrFail(name, args, env, what) {
  const code = await runTypeScript(path.join("scripts", name), args, { env });
  if (code !== 0) throw new Failure(`${what} (code ${code}); the message is above.`);
}
