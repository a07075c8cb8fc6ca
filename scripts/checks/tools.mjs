import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { problemsFrom, programs, runProgram } from "./program.mjs";

/** Route types first (typed links and page props need them), then the compiler. */
export async function checkTypes(root) {
  const settings = join(root, "tsconfig.json");
  const before = readFileSync(settings, "utf8");
  const routes = await runProgram(programs.next, ["typegen"], root, { NEXT_DIST_DIR: ".next" });
  if (routes.code !== 0) return problemsFrom("types", routes);
  const rewritten = readFileSync(settings, "utf8") !== before;
  // Next edits the project's own settings when it misses something there; a check leaves no trace.
  if (rewritten) writeFileSync(settings, before);
  const compiled = await runProgram(programs.tsc, ["--noEmit", "-p", "."], root);
  const edited = {
    rule: "types",
    file: "tsconfig.json",
    message: `Next wants it otherwise: ${routes.output.trim()}`,
  };
  return [...(rewritten ? [edited] : []), ...problemsFrom("types", compiled)];
}

export async function checkLint(root) {
  const args = ["check", "--error-on-warnings", "--max-diagnostics=200", "--colors=off", "."];
  return problemsFrom("lint-and-format", await runProgram(programs.biome, args, root));
}

export async function checkUnused(root) {
  return problemsFrom(
    "unused",
    await runProgram(programs.knip, ["--no-progress", "--no-config-hints"], root),
  );
}
