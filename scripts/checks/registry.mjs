import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { typeScriptEnv } from "../lib/children.mjs";
import { problemsFrom, runProgram } from "./program.mjs";

const require = createRequire(import.meta.url);
const RULE = "registry-is-fresh";
const WRITER = "scripts/write-registry.ts";

/** The list of every action and route is generated; what stands in the tree must be what would be written. */
export async function checkRegistry(root) {
  const writer = join(root, WRITER);
  if (!existsSync(writer)) return [{ rule: RULE, file: WRITER, message: "the registry's writer is missing" }];
  const args = [writer, "--check"];
  return problemsFrom(RULE, await runProgram(require.resolve("tsx/cli"), args, root, typeScriptEnv));
}
