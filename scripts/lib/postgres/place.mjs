import { createHash } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { root } from "../project.mjs";
import { copyNative, nativeFolder } from "./binaries.mjs";
import { canEnter, canRun, giveTo, serverOwner } from "./owner.mjs";

const NOTE = "place";
const LONGEST_SOCKET_PATH = 100;

/**
 * Decides, once per world, where its cluster lives and which binaries run it. Usually that is the world's own
 * folder; started by root in a folder that no other user may enter, it is a cache folder, and says so.
 * Answers { cluster, native, owner }.
 */
export function choosePlace(folder, say) {
  mkdirSync(folder, { recursive: true });
  const native = nativeFolder();
  const noted = notedPlace(folder);
  const cluster = clusterOf(folder);
  const owner = serverOwner(cluster);
  if (noted === null && (owner === null || canEnter(owner, folder))) {
    return { cluster, owner, native: runnable(native, owner) };
  }
  const away = noted ?? path.join(cacheFolder(), short(folder), "cluster");
  if (noted === null) {
    say(`The database's user may not enter ${folder}, so the database is kept in ${path.dirname(away)}`);
    writeFileSync(path.join(folder, NOTE), `${away}\n`);
  }
  makeEnterable(path.dirname(away));
  return { cluster: away, owner, native: runnable(native, owner) };
}

/** The folder's cluster, made or not. */
export function clusterOf(folder) {
  return notedPlace(folder) ?? path.join(folder, "cluster");
}

function notedPlace(folder) {
  const note = path.join(folder, NOTE);
  return existsSync(note) ? readFileSync(note, "utf8").trim() : null;
}

function runnable(native, owner) {
  if (owner === null || canRun(owner, path.join(native, "bin", "postgres"))) return native;
  const copied = copyNative(native, cacheFolder());
  if (canRun(owner, path.join(copied, "bin", "postgres"))) return copied;
  throw new Failure(
    `User ${owner.uid} cannot run the database from ${copied}.\n` +
      "Run this as an ordinary user, or set DATABASE_URL to a PostgreSQL server (15 or newer).",
  );
}

function cacheFolder() {
  const folder = path.join("/var/tmp", `my-mood-diary-${short(root)}`);
  if (!existsSync(folder)) makeEnterable(folder);
  // Anybody may make folders in /var/tmp: one that is not ours could hold other binaries.
  const { uid } = lstatSync(folder);
  if (uid !== process.getuid() || !lstatSync(folder).isDirectory()) {
    throw new Failure(`${folder} belongs to another user. Remove it and try again.`);
  }
  return folder;
}

// Said apart from mkdir, which would take away what a careful umask forbids.
function makeEnterable(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}

/** The private folder for the server's socket. Short, because a longer path than 107 bytes cannot be opened. */
export function prepareSocketFolder(cluster, owner) {
  const name = `mmd-${short(cluster)}`;
  const parent = [os.tmpdir(), "/tmp", "/var/tmp"].find((candidate) => {
    const whole = path.join(candidate, name, ".s.PGSQL.5432");
    return Buffer.byteLength(whole) < LONGEST_SOCKET_PATH && canEnter(owner, candidate);
  });
  if (parent === undefined)
    throw new Failure("No temporary folder for the database's socket: set TMPDIR to a short path.");
  const folder = path.join(parent, name);
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    giveTo(owner, folder);
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== (owner?.uid ?? process.getuid()) || (found.mode & 0o077) !== 0) {
    throw new Failure(`${folder} belongs to another user or is open to others. Remove it and try again.`);
  }
  return folder;
}

function short(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
