import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../lib/project.mjs";

const require = createRequire(import.meta.url);
const installed = (path) => join(root, "node_modules", path);

/** The script behind each tool's command, so that no shell and no npx stands between. */
export const programs = {
  biome: require.resolve("@biomejs/biome/bin/biome"),
  drizzleKit: installed("drizzle-kit/bin.cjs"),
  knip: installed("knip/bin/knip.js"),
  next: installed("next/dist/bin/next"),
  tsc: installed("typescript/bin/tsc"),
};

const AT_MOST_MS = 120_000;

/** Runs one Node program in `cwd` and answers `{ code, output }`, both streams in one text. */
export function runProgram(script, args, cwd, env = {}) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: AT_MOST_MS,
    });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", failed);
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

// A crash quotes the line it stands on, which in a bundled file is all of it.
const QUOTED_BUNDLE = 1000;

/** One problem that carries a tool's own words, or none when it ended well. */
export function problemsFrom(rule, { code, output }) {
  if (code === 0) return [];
  const lines = output.split("\n").filter((line) => line.length < QUOTED_BUNDLE);
  return [{ rule, message: lines.join("\n").trim() }];
}
