import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { missingPackages } from "./installed.mjs";
import { withLock } from "./lock.mjs";
import { packageFolder } from "./postgres/binaries.mjs";
import { say } from "./progress.mjs";
import { dataFolder, root } from "./project.mjs";

const lockfile = path.join(root, "package-lock.json");
const hiddenLockfile = path.join(root, "node_modules", ".package-lock.json");
const stampFile = path.join(root, "node_modules", ".bootstrap");

/**
 * Makes sure the packages of package-lock.json are installed, and nothing more when they are.
 * BOOTSTRAP=off leaves node_modules alone (a container image that was built with what it needs).
 */
export async function bootstrap() {
  if (process.env.BOOTSTRAP === "off") return;
  if (readIfThere(stampFile) === stampNow()) return;
  await withLock(path.join(dataFolder, "bootstrap.lock"), install, {
    waitMs: 900_000,
    onWait: (pid) => say(`Waiting for process ${pid}, which is installing packages`),
  });
}

async function install() {
  if (!isInstalled()) {
    say("Installing packages (npm ci); the first time takes about a minute");
    const code = await run(...npm(["ci", "--include=dev", "--no-audit", "--no-fund"]));
    if (code !== 0) {
      throw new Failure(
        `npm ci ended with code ${code}. Its message above says why; most often the npm registry cannot be ` +
          "reached (check the network, a proxy, or `npm config get registry`). Nothing else is downloaded.",
      );
    }
    say("Packages are installed");
  }
  hydrateSymlinks();
  writeFileSync(stampFile, stampNow());
}

function isInstalled() {
  const hidden = readIfThere(hiddenLockfile);
  const stamped = readIfThere(stampFile);
  if (hidden === null) return false;
  // Carried over from another kind of machine: the versions agree and the binaries do not.
  if (stamped !== null && stamped.split(" ")[1] !== machine()) return false;
  return missingPackages(JSON.parse(readFileSync(lockfile, "utf8")), JSON.parse(hidden)).length === 0;
}

// npm cannot carry symbolic links, so the database's package makes its own in an install script, which a
// careful npm does not run. Without them the server does not find its libraries.
function hydrateSymlinks() {
  const folder = packageFolder();
  const script = path.join(folder, "scripts", "hydrate-symlinks.js");
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(script) || !existsSync(list)) return;
  const missing = JSON.parse(readFileSync(list, "utf8")).some(
    ({ target }) => !existsSync(path.join(folder, target)),
  );
  if (!missing) return;
  const done = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
  if (done.status !== 0)
    throw new Failure(`The database's links could not be made in ${folder}:\n${done.stderr}`);
}

function stampNow() {
  return `${createHash("sha256").update(readFileSync(lockfile)).digest("hex")} ${machine()}`;
}

function machine() {
  return `${process.platform}-${process.arch}`;
}

function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return [process.execPath, [script, ...args]];
  return process.platform === "win32" ? ["npm.cmd", args, { shell: true }] : ["npm", args];
}

function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
