import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.mjs";
import { waitForExit } from "../processes.mjs";
import { spawnAs } from "./owner.mjs";
import { prepareSocketFolder } from "./place.mjs";
import { disownStaleFile, isServerOf, readPostmasterFile } from "./postmaster-file.mjs";
import { probe } from "./wire.mjs";

const PATIENCE_MS = 60_000;
const SILENCE_MS = 3_000;
const LARGEST_LOG = 1_000_000;

// What a client wrote must never reach the server's log: no statements, no parameters, no DETAIL lines. Even an
// error's own text may quote a value ("invalid input syntax for type …"), so errors go to the app alone, and the log
// holds what is above them: the server's doings (LOG), and what ends a connection or the server (FATAL, PANIC).
const settings = {
  listen_addresses: "",
  port: "5432",
  unix_socket_permissions: "0700",
  max_connections: "100",
  shared_buffers: "64MB",
  fsync: "on",
  timezone: "UTC",
  log_timezone: "UTC",
  logging_collector: "off",
  log_destination: "stderr",
  log_min_messages: "log",
  log_statement: "none",
  log_min_error_statement: "panic",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_error_verbosity: "terse",
};

/** The server that already runs on this cluster, once it answers; null when none does. */
export async function adoptServer({ cluster }) {
  const deadline = Date.now() + PATIENCE_MS;
  let heard = Date.now();
  for (;;) {
    const found = readPostmasterFile(cluster);
    if (found === null || !isServerOf(found.pid, cluster)) {
      disownStaleFile(cluster);
      return null;
    }
    const { state, why } = await stateOf(found);
    if (state === "ready") return { pid: found.pid, socketFolder: found.socketFolder };
    if (state === "refusing" || Date.now() > deadline) throw notAnswering(cluster, found.pid, why);
    if (state === "starting") heard = Date.now();
    // Its socket is gone (a cleaned temporary folder, say): nobody can reach it any more, so it makes way.
    if (Date.now() - heard > SILENCE_MS) await stopServer(found.pid);
    await sleep(50);
  }
}

// A server that has just begun has not yet written where its socket will be.
function stateOf({ socketFolder }) {
  return socketFolder === "" ? { state: "starting", why: "" } : probe(socketFolder);
}

/** Starts the server and waits until it answers. A cluster whose server was killed recovers first. */
export async function startServer({ cluster, native, owner }, logFile) {
  const socketFolder = prepareSocketFolder(cluster, owner);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    for (const name of [".s.PGSQL.5432", ".s.PGSQL.5432.lock"])
      rmSync(path.join(socketFolder, name), { force: true });
    const child = launch({ cluster, native, owner, socketFolder, logFile });
    if (await answers(child, socketFolder, deadline)) {
      child.unref();
      return { pid: child.pid, socketFolder };
    }
    const tail = tailOf(logFile);
    // The killed server's last backends take a moment to notice and let go of its memory.
    const mayPass = /shared memory block .* still in use|lock file .* already exists/.test(tail);
    if (!mayPass || Date.now() > deadline) {
      rmSync(socketFolder, { recursive: true, force: true });
      throw didNotStart(cluster, logFile, tail);
    }
    await sleep(250);
  }
}

/** Ends a server in an orderly way: open transactions are rolled back, everything committed stays. */
export async function stopServer(pid) {
  if (!signal(pid, "SIGINT") || (await waitForExit(pid, 20_000))) return;
  await abortServer(pid);
}

// Without tidying up; the next start recovers.
async function abortServer(pid) {
  for (const name of ["SIGQUIT", "SIGKILL"]) {
    if (!signal(pid, name) || (await waitForExit(pid, 3_000))) return;
  }
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (error.code === "ESRCH") return false;
    throw error;
  }
}

function launch({ cluster, native, owner, socketFolder, logFile }) {
  if (existsSync(logFile) && statSync(logFile).size > LARGEST_LOG) renameSync(logFile, `${logFile}.old`);
  // Opened by us and inherited, so the server's user needs no right to the folder it is in.
  const log = openSync(logFile, "a", 0o600);
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(path.join(native, "bin", "postgres"), ["-D", cluster, "-k", socketFolder, ...flags], {
    ...spawnAs(owner),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  return child;
}

// True once it answers; false when it ended, or was ended because it lets nobody in.
async function answers(child, socketFolder, deadline) {
  let ended = false;
  const end = () => {
    ended = true;
  };
  child.once("exit", end).once("error", end);
  while (!ended) {
    const { state } = await probe(socketFolder);
    if (state === "ready") return true;
    if (!ended && (state === "refusing" || Date.now() > deadline)) await abortServer(child.pid);
    await sleep(20);
  }
  return false;
}

function tailOf(file) {
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n").slice(-12).join("\n") : "";
}

function didNotStart(cluster, logFile, tail) {
  const advice = /No space left/.test(tail)
    ? "The disk is full: make room, then try again."
    : `If it cannot be mended, move ${cluster} away (that forgets this world's data) and try again.`;
  return new Failure(`The database did not start. The end of ${logFile}:\n${tail}\n\n${advice}`);
}

function notAnswering(cluster, pid, why) {
  const reason = why ? ` It says: ${why}.` : "";
  return new Failure(
    `A database server (process ${pid}) runs on ${cluster} and lets nobody in.${reason}\n` +
      `Stop it with \`kill -INT ${pid}\`, then try again.`,
  );
}
