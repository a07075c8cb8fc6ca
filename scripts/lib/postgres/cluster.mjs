import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { giveTo, spawnAs } from "./owner.mjs";

const MAJOR = "18";
const DRAFT = "cluster.new-";

/**
 * Makes the data folder if there is none. It is made beside its place and moved in when whole, so a start that
 * was cut short leaves no half-made cluster. Called under the world's lock only.
 */
export function ensureCluster({ cluster, native, owner }, say) {
  const parent = path.dirname(cluster);
  mkdirSync(parent, { recursive: true });
  for (const left of readdirSync(parent).filter((name) => name.startsWith(DRAFT))) {
    rmSync(path.join(parent, left), { recursive: true, force: true });
  }
  if (isWhole(cluster)) return checkVersion(cluster);
  setAside(cluster, say);
  say("Preparing the database's folder");
  const draft = mkdtempSync(path.join(parent, DRAFT));
  giveTo(owner, draft);
  initialise({ draft, native, owner });
  renameSync(draft, cluster);
}

function initialise({ draft, native, owner }) {
  const flags = [
    "--username=postgres",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    "--no-instructions",
  ];
  const program = path.join(native, "bin", "initdb");
  const made = spawnSync(program, ["-D", draft, ...flags], { ...spawnAs(owner), encoding: "utf8" });
  if (made.status === 0) return;
  rmSync(draft, { recursive: true, force: true });
  const why = made.error?.message ?? `${made.stdout}${made.stderr}`.trim().split("\n").slice(-8).join("\n");
  throw new Failure(
    `PostgreSQL could not make its data folder in ${path.dirname(draft)}:\n${why}\n` +
      "Check that the disk has room (100 MB) and that the folder is yours; then try again.",
  );
}

/** Whether initdb got to its end there: these two files are in every cluster. */
function isWhole(cluster) {
  return (
    existsSync(path.join(cluster, "PG_VERSION")) && existsSync(path.join(cluster, "global", "pg_control"))
  );
}

function checkVersion(cluster) {
  const version = readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim();
  if (version === MAJOR) return;
  throw new Failure(
    `${cluster} was made by PostgreSQL ${version}; this is ${MAJOR}. ` +
      "Move that folder away to start afresh, or use the project's version that made it to export the data.",
  );
}

// What is there may still be worth something to somebody, so it is moved, never removed.
function setAside(cluster, say) {
  if (!existsSync(cluster)) return;
  if (readdirSync(cluster).length === 0) return rmSync(cluster, { recursive: true });
  const aside = `${cluster}.damaged-${Date.now()}`;
  renameSync(cluster, aside);
  say(`The database's folder was not whole; it is set aside as ${aside}`);
}
