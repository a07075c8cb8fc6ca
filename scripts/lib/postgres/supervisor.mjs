import { rmSync } from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { withLock } from "../lock.mjs";
import { ensureCluster } from "./cluster.mjs";
import { enter, leave, others } from "./guests.mjs";
import { choosePlace, clusterOf } from "./place.mjs";
import { isServerOf, readPostmasterFile } from "./postmaster-file.mjs";
import { adoptServer, startServer, stopServer } from "./server.mjs";
import { ask } from "./wire.mjs";

/**
 * Makes sure the database server of this folder runs, making its cluster on first use, and notes that this
 * process uses it. Two callers at once: the second waits and adopts. Answers { pid, socketFolder, cluster, adopted }.
 */
export function ensureServer(folder, say) {
  return underLock(folder, say, async () => {
    const place = choosePlace(folder, say);
    ensureCluster(place, say);
    const running = await adoptServer(place);
    const server = running ?? (await startServer(place, path.join(folder, "server.log")));
    enter(folder);
    return { ...server, cluster: place.cluster, adopted: running !== null };
  });
}

/** Takes leave of the server; the last to leave stops it. Answers whether it was stopped. */
export function releaseServer(folder, { pid, cluster, socketFolder }, say) {
  return underLock(folder, say, async () => {
    if (!leave(folder)) return false;
    // It may have been started again since, under another number.
    const current = readPostmasterFile(cluster)?.pid ?? pid;
    if (isServerOf(current, cluster)) await stopServer(current);
    rmSync(socketFolder, { recursive: true, force: true });
    return true;
  });
}

/** Stops the folder's server, whoever uses it. Answers whether one ran. */
export function haltServer(folder, say) {
  return underLock(folder, say, async () => {
    const server = findServer(folder);
    if (server === null) return false;
    await stopServer(server.pid);
    return true;
  });
}

/** The server that runs for this folder, or null; nothing is started or made. */
export function findServer(folder) {
  const cluster = clusterOf(folder);
  const found = readPostmasterFile(cluster);
  return found !== null && isServerOf(found.pid, cluster) ? { ...found, cluster } : null;
}

/** Stops the folder's server and removes its data, wherever they are kept. */
export async function forget(folder, say) {
  const busy = others(folder);
  if (busy.length > 0)
    throw new Failure(`Process ${busy.join(", ")} still uses ${folder}. Stop it, then try again.`);
  await haltServer(folder, say);
  rmSync(clusterOf(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Makes a database of that name unless there is one. */
export async function ensureDatabase(socketFolder, name) {
  const there = await ask(socketFolder, `select 1 from pg_database where datname = ${literal(name)}`);
  if (there.length === 0) await createDatabase(socketFolder, name);
}

/** Makes the database anew and empty, ending connections to the old one. */
export async function replaceDatabase(socketFolder, name) {
  await ask(socketFolder, `drop database if exists ${identifier(name)} with (force)`);
  await createDatabase(socketFolder, name);
}

/** The address by which `pg` finds a database on the socket. */
export function databaseUrl(socketFolder, name) {
  return `postgres://postgres@localhost/${name}?host=${encodeURIComponent(socketFolder)}`;
}

async function createDatabase(socketFolder, name) {
  await ask(socketFolder, `create database ${identifier(name)}`, { timeoutMs: 30_000 });
}

function underLock(folder, say, body) {
  return withLock(path.join(folder, "server.lock"), body, {
    onWait: (pid) => say(`Waiting for process ${pid}, which is starting or stopping the same database`),
  });
}

function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

function identifier(text) {
  return `"${text.replaceAll('"', '""')}"`;
}
