import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether a process with this id runs (also when it belongs to somebody else). */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Names a running process so that a later process with the same number is not mistaken for it:
 * "pid start-time". Null when it is not running.
 */
export function identify(pid) {
  if (!isAlive(pid)) return null;
  return `${pid} ${startTime(pid)}`;
}

/** Whether the process that `identify` named is the one still running. */
export function isRunning(identity) {
  const pid = Number(identity.split(" ")[0]);
  return identify(pid) === identity;
}

/** Waits until the process is gone; false when it is still there after the time. */
export async function waitForExit(pid, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

function startTime(pid) {
  if (process.platform === "linux") return linuxStartTime(pid);
  const told = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return (told.stdout ?? "").trim().replaceAll(/\s+/g, "_") || "unknown";
}

function linuxStartTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold blanks; the start time is the 22nd field.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "unknown";
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return "gone";
    throw error;
  }
}
