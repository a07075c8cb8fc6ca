import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether a process with this id runs (also when it belongs to somebody else). */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  // Killed, and kept in the table because nobody asked how it ended: in a container that can last for ever.
  return !["Z", "X"].includes(stateOf(pid));
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

// One letter: Z for what is dead and not yet asked about, X for what is gone.
function stateOf(pid) {
  if (process.platform === "linux") return linuxStat(pid)[0] ?? "X";
  return askPs(pid, "stat=")[0] ?? "X";
}

function startTime(pid) {
  if (process.platform === "linux") return linuxStat(pid)[19] ?? "gone";
  return askPs(pid, "lstart=").replaceAll(/\s+/g, "_") || "unknown";
}

function askPs(pid, column) {
  const told = spawnSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" });
  return (told.stdout ?? "").trim();
}

// The fields of /proc/…/stat after the program's name, which is in brackets and may hold blanks: state first.
function linuxStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return [];
    throw error;
  }
}
