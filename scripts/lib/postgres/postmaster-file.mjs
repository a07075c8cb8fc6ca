import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive } from "../processes.mjs";

const NEVER_A_PROCESS = 2_147_483_646;

/** What a server wrote down about itself: { pid, socketFolder, status }; null when there is no such file. */
export function readPostmasterFile(cluster) {
  try {
    return parsePostmasterFile(readFileSync(path.join(cluster, "postmaster.pid"), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

/** Reads the eight lines of postmaster.pid: id, folder, start, port, socket folder, address, memory, status. */
export function parsePostmasterFile(text) {
  const lines = text.split("\n").map((line) => line.trim());
  return { pid: Number(lines[0]) || 0, socketFolder: lines[4] ?? "", status: lines[7] ?? "" };
}

/** Whether that process is the server of this very folder, and not a newer process with the same number. */
export function isServerOf(pid, cluster) {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") {
    const told = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return (told.stdout ?? "").includes(cluster);
  }
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(cluster)];
    return its.ino === ours.ino && its.dev === ours.dev;
  } catch (error) {
    if (["ENOENT", "EACCES", "ESRCH"].includes(error.code)) return false;
    throw error;
  }
}

/**
 * Clears what a killed server left, when another process has its number by now. The file itself must stay: it
 * names the shared memory by which PostgreSQL notices backends of the killed server that still write.
 */
export function disownStaleFile(cluster) {
  const file = path.join(cluster, "postmaster.pid");
  const found = readPostmasterFile(cluster);
  if (found === null) return;
  if (found.pid === 0) return rmSync(file, { force: true });
  if (!isAlive(found.pid)) return;
  const lines = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, [String(NEVER_A_PROCESS), ...lines.slice(1)].join("\n"));
}
