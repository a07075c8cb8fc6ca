import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "./failure.mjs";
import { identify, isRunning } from "./processes.mjs";

const BREAKER_LIVES_MS = 10_000;
let taken = 0;

/**
 * Runs `body` while holding the lock file; a second caller, in any process, waits for the first.
 * A lock whose process died is taken over.
 */
export async function withLock(file, body, { waitMs = 180_000, onWait = () => undefined } = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  await acquire(file, { waitMs, onWait });
  try {
    return await body();
  } finally {
    rmSync(file, { force: true });
  }
}

async function acquire(file, { waitMs, onWait }) {
  const deadline = Date.now() + waitMs;
  let told = false;
  while (!tryToTake(file)) {
    const holder = readHolder(file);
    if (holder !== null && !isRunning(holder)) {
      breakStale(file);
      continue;
    }
    if (!told && holder !== null) onWait(holder.split(" ")[0]);
    told ||= holder !== null;
    if (Date.now() > deadline) {
      throw new Failure(
        `Waited ${Math.round(waitMs / 1000)} seconds for process ${holder?.split(" ")[0]}, which holds ${file}.\n` +
          "If that process is not a command of this project, remove the file and try again.",
      );
    }
    await sleep(50);
  }
}

// A link to a finished file appears whole or not at all, so no reader ever sees a lock without its holder.
function tryToTake(file) {
  const mine = `${file}.${process.pid}.${++taken}`;
  writeFileSync(mine, identify(process.pid) ?? "");
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

function readHolder(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

// Only who holds the breaker may remove a stale lock, and looks again first: otherwise the slower of two
// finders would remove the lock that the faster one has just taken.
function breakStale(file) {
  const breaker = `${file}.breaker`;
  if (!tryToTake(breaker)) {
    if (ageOf(breaker) > BREAKER_LIVES_MS) rmSync(breaker, { force: true });
    return;
  }
  try {
    const holder = readHolder(file);
    if (holder !== null && !isRunning(holder)) rmSync(file, { force: true });
  } finally {
    rmSync(breaker, { force: true });
  }
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch (error) {
    if (error.code === "ENOENT") return 0;
    throw error;
  }
}
