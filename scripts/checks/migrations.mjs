import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { programs, runProgram } from "./program.mjs";

const RULE = "migrations-are-fresh";

/** Generates migrations into a copy: a schema that is ahead of drizzle/ would add a file there. */
export async function checkMigrations(root) {
  const copy = mkdtempSync(join(tmpdir(), "migrations-"));
  try {
    mkdirSync(join(root, "drizzle"), { recursive: true });
    cpSync(join(root, "drizzle"), copy, { recursive: true });
    const before = new Set(readdirSync(copy));
    const { output } = await runProgram(programs.drizzleKit, generateInto(root, copy), root);
    const added = readdirSync(copy).filter((file) => !before.has(file) && file !== "meta");
    if (added.length > 0)
      return [{ rule: RULE, file: "db/schema", message: `no migration yet: npm run db:generate` }];
    // The tool may end with 0 after a failure, so its own sentence is asked for.
    return output.includes("nothing to migrate") ? [] : [{ rule: RULE, message: output.trim() }];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const generateInto = (root, folder) => [
  "generate",
  "--dialect=postgresql",
  "--casing=snake_case",
  "--schema=./db/schema/index.ts",
  `--out=${relative(root, folder)}`,
];
