import { spawnSync } from "node:child_process";
import { chownSync, readFileSync, statSync } from "node:fs";

const NOBODY = { uid: 65534, gid: 65534 };

/**
 * Who runs the server: null for ourselves. PostgreSQL refuses to run as root, so root hands it to the owner of
 * the cluster that is there already, else to `nobody`.
 */
export function serverOwner(cluster) {
  if (process.getuid?.() !== 0) return null;
  try {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return findNobody(readFileSync("/etc/passwd", "utf8"));
}

/** The ids of `nobody` in the text of a passwd file; the usual ones where it is not listed. */
export function findNobody(passwd) {
  const line = passwd.split("\n").find((entry) => entry.startsWith("nobody:"));
  if (line === undefined) return NOBODY;
  const [, , uid, gid] = line.split(":").map(Number);
  return { uid: uid || NOBODY.uid, gid: gid || NOBODY.gid };
}

/** Options for starting a program as that owner, with none of our own PG… settings reaching it. */
export function spawnAs(owner) {
  const env = { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
  // The owner may not be allowed into our working folder; everybody may be in /.
  return owner === null ? { cwd: "/", env } : { cwd: "/", env, uid: owner.uid, gid: owner.gid };
}

/** Whether that owner can get into the folder, tried rather than worked out from permission bits. */
export function canEnter(owner, folder) {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], spawnAs(owner)).status === 0;
}

/** Whether that owner can run this program. */
export function canRun(owner, program) {
  return spawnSync(program, ["--version"], spawnAs(owner)).status === 0;
}

/** Gives a file or folder to the owner. */
export function giveTo(owner, place) {
  if (owner !== null) chownSync(place, owner.uid, owner.gid);
}
