import "./lib/node-version.mjs";
import { existsSync } from "node:fs";
import path from "node:path";
import { bootstrap } from "./lib/bootstrap.mjs";
import { runTypeScript } from "./lib/children.mjs";
import { loadEnvFile } from "./lib/env-file.mjs";
import { Failure, main } from "./lib/failure.mjs";
import { takeOption } from "./lib/options.mjs";
import { say } from "./lib/progress.mjs";
import { root } from "./lib/project.mjs";
import { enterWorld, usualWorld } from "./lib/worlds.mjs";

// node scripts/run.mjs path.ts [--world demo|dev|test] args…
// Runs one of the project's TypeScript files with a database and secrets: those of the named world, else those of
// DATABASE_URL and the environment, else those of the usual world.
await main(async () => {
  const { value: named, rest } = takeOption(process.argv.slice(2), "--world");
  const [asked, ...args] = rest;
  if (asked === undefined) throw new Failure("Say which file: node scripts/run.mjs scripts/migrate.ts");
  const file = [path.resolve(asked), path.resolve(root, asked)].find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Failure(`There is no file ${asked}.`);
  loadEnvFile();
  await bootstrap();
  if (named === null && process.env.DATABASE_URL) return runTypeScript(file, args);
  const world = await enterWorld(named ?? usualWorld(), say);
  try {
    return await runTypeScript(file, args, { env: { ...process.env, ...world.env } });
  } finally {
    await world.leave();
  }
});
