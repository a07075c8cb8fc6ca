import { spawn } from "node:child_process";
import { constants } from "node:os";
import path from "node:path";
import { root } from "./project.mjs";

/**
 * Runs a program to its end with our own input and output, handing on Ctrl-C and SIGTERM.
 * Answers its exit code; a program ended by a signal answers 128 + its number, as a shell does.
 */
export function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, stdio: "inherit", ...options });
  return untilExit(child);
}

/** As `run`, and also answers what the program printed, showing it meanwhile. */
export async function runAndRead(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, stdio: ["inherit", "pipe", "inherit"], ...options });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
    process.stdout.write(text);
  });
  const code = await untilExit(child);
  return { code, output };
}

/** Runs one of the project's own TypeScript files in a process of its own. */
export function runTypeScript(file, args, options = {}) {
  const env = { ...(options.env ?? process.env), ...typeScriptEnv };
  return run(process.execPath, ["--import", "tsx", file, ...args], { ...options, env });
}

// `server-only` throws outside Next's server build; the scripts' tsconfig maps it to an empty file. (The react-server
// condition would do too, but under it parts of Next that our actions import do not load outside Next's bundle.)
export const typeScriptEnv = { TSX_TSCONFIG_PATH: path.join(root, "scripts/tsconfig.json") };

/** Resolves when a spawned child ends, passing our own SIGINT and SIGTERM on to it until then. */
export function untilExit(child) {
  const handOn = (signal) => child.kill(signal);
  process.on("SIGINT", handOn).on("SIGTERM", handOn);
  return new Promise((resolve, reject) => {
    const done = () => process.off("SIGINT", handOn).off("SIGTERM", handOn);
    child.once("error", (error) => {
      done();
      reject(error);
    });
    child.once("close", (code, signal) => {
      done();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
