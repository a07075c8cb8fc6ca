import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { connect } from "../postgres/wire.mjs";

// What belongs to the running server and not to its data; the folders stay, empty.
const passedOver = new Set(["postmaster.pid", "postmaster.opts"]);
const emptied = new Set([
  "pg_wal",
  "pg_replslot",
  "pg_stat_tmp",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_subtrans",
]);
const HOUR_MS = 3_600_000;

/**
 * Copies a running server's cluster into `target` so that a server started on the copy recovers to the moment the
 * copy ended. People may go on writing meanwhile.
 */
export async function copyRunningCluster({ cluster, socketFolder }, target) {
  const connection = await connect(socketFolder, { timeoutMs: HOUR_MS });
  try {
    await connection.query("select pg_backup_start('my-mood-diary', fast => true)");
    copyTree(cluster, target, whatToDo);
    const [row] = await connection.query("select labelfile from pg_backup_stop(wait_for_archive => false)");
    const label = row?.[0] ?? "";
    writeFileSync(path.join(target, "backup_label"), label, { mode: 0o600 });
    // After the data, since it must hold everything that was written while they were copied.
    copyTree(path.join(cluster, "pg_wal"), path.join(target, "pg_wal"), () => "copy");
    requireFirstSegment(label, target);
  } finally {
    connection.close();
  }
}

function whatToDo(name) {
  if (passedOver.has(name)) return "skip";
  return emptied.has(name) ? "empty" : "copy";
}

/** Copies a folder; `choose` says of each name at its top whether to "copy", "skip" or "empty" it. */
export function copyTree(from, to, choose) {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const choice = choose(entry.name);
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (choice === "skip") continue;
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (!entry.isDirectory()) copyUnlessGone(source, target);
    else if (choice === "empty") copyFoldersOnly(source, target);
    else copyTree(source, target, () => "copy");
  }
}

function copyFoldersOnly(from, to) {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) copyFoldersOnly(path.join(from, entry.name), path.join(to, entry.name));
  }
}

// A running server removes files of its own at any moment; what it needs again is in the write-ahead log.
function copyUnlessGone(source, target) {
  try {
    copyFileSync(source, target);
  } catch (error) {
    if (error.code !== "ENOENT" || existsSync(source)) throw error;
  }
}

function requireFirstSegment(label, target) {
  const first = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1];
  const file = path.join(target, "pg_wal", first ?? "");
  if (first !== undefined && existsSync(file) && statSync(file).size > 0) return;
  throw new Failure(
    "So much was written during the copy that its beginning is gone already. Run the backup again.",
  );
}
