import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { run, runAndRead } from "../children.mjs";
import { root } from "../project.mjs";
import { countChecks, countPlaywright, countVitest } from "./counts.mjs";

/** Runs the project's checks. */
export async function runChecks() {
  const { code, output } = await runAndRead(process.execPath, [path.join(root, "scripts", "check.mjs")]);
  return countChecks(output, code);
}

/** Runs one Vitest project; `filters` narrow it to some files. */
export function runVitest(project, filters, env) {
  return withReport(async (report) => {
    const program = path.join(root, "node_modules", "vitest", "vitest.mjs");
    const flags = ["run", "--project", project, "--reporter=default", "--reporter=json"];
    const args = [program, ...flags, `--outputFile.json=${report.file}`, ...filters];
    const code = await run(process.execPath, args, { env });
    return countVitest(report.read(), code);
  });
}

/** Runs the browser tests; `filters` narrow them. */
export function runPlaywright(filters, env) {
  return withReport(async (report) => {
    const program = path.join(root, "node_modules", "@playwright", "test", "cli.js");
    const args = [
      program,
      "test",
      "--config",
      "e2e/playwright.config.ts",
      "--reporter=list,json",
      ...filters,
    ];
    const code = await run(process.execPath, args, {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report.file },
    });
    return countPlaywright(report.read(), code);
  });
}

async function withReport(body) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "mmd-report-"));
  const file = path.join(folder, "report.json");
  try {
    return await body({ file, read: () => readReport(file) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    // A runner that died wrote nothing, or half of it.
    if (error.code === "ENOENT" || error instanceof SyntaxError) return null;
    throw error;
  }
}
