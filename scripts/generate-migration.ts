import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// npm run db:generate -- <name> [--custom]: the next migration from what changed in db/schema, or an empty one for SQL
// that Drizzle cannot know: roles, policies, functions.
const [name, ...flags] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Name the migration in lower case with underscores: npm run db:generate -- add_skills");
  process.exit(1);
}
const drizzleKit = fileURLToPath(new URL("../node_modules/drizzle-kit/bin.cjs", import.meta.url));
const args = [drizzleKit, "generate", "--name", name, ...flags.filter((flag) => flag === "--custom")];
process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
