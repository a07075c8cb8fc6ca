import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identify, isRunning } from "../processes.mjs";

// Several commands may use one server. Each is a guest while it runs; the last to leave puts out the light.
// A guest that was killed is known by its process being gone.

/** Notes that this process uses the world's server. */
export function enter(folder) {
  mkdirSync(guestFolder(folder), { recursive: true });
  writeFileSync(path.join(guestFolder(folder), String(process.pid)), identify(process.pid) ?? "");
}

/** Takes the note away; answers whether nobody else uses the server. */
export function leave(folder) {
  rmSync(path.join(guestFolder(folder), String(process.pid)), { force: true });
  return others(folder).length === 0;
}

/** The ids of other running processes that use the server. */
export function others(folder) {
  mkdirSync(guestFolder(folder), { recursive: true });
  const left = readdirSync(guestFolder(folder)).filter((name) => Number(name) !== process.pid);
  return left.map(Number).filter((pid) => stillThere(path.join(guestFolder(folder), String(pid))));
}

function stillThere(note) {
  try {
    if (isRunning(readFileSync(note, "utf8"))) return true;
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  rmSync(note, { force: true });
  return false;
}

function guestFolder(folder) {
  return path.join(folder, "guests");
}
