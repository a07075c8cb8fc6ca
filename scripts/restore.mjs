import "./lib/node-version.mjs";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { restoreDatabase } from "./lib/backup/logical.mjs";
import { readManifest, requireKeys } from "./lib/backup/manifest.mjs";
import { copyTree } from "./lib/backup/physical.mjs";
import { bootstrap } from "./lib/bootstrap.mjs";
import { loadEnvFile } from "./lib/env-file.mjs";
import { Failure, main } from "./lib/failure.mjs";
import { takeFlag, takeOption } from "./lib/options.mjs";
import { others } from "./lib/postgres/guests.mjs";
import { choosePlace } from "./lib/postgres/place.mjs";
import { haltServer } from "./lib/postgres/supervisor.mjs";
import { ask } from "./lib/postgres/wire.mjs";
import { migrate } from "./lib/prepare.mjs";
import { say } from "./lib/progress.mjs";
import { parseEnv } from "./lib/secrets.mjs";
import { enterWorld, worldFolder } from "./lib/worlds.mjs";

// npm run restore -- <backup> [--world demo|dev] [--replace]: puts back what `npm run backup` made. A dump goes into the
// database of DATABASE_URL, a copied cluster into its world. --replace moves what is there aside; it removes nothing.
await main(async () => {
  loadEnvFile();
  const replace = takeFlag(process.argv.slice(2), "--replace");
  const world = takeOption(replace.rest, "--world");
  const [backup] = world.rest;
  if (backup === undefined || !existsSync(backup))
    throw new Failure("Say which backup: npm run restore -- <file or folder>");
  await bootstrap();
  if (statSync(backup).isDirectory()) return restoreCluster(path.resolve(backup), world.value, replace.given);
  return restoreDump(path.resolve(backup), replace.given);
});

async function restoreDump(file, replace) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Failure("A dump goes into the database of DATABASE_URL, which is not set.");
  if (!replace)
    throw new Failure(
      `This replaces what the database of DATABASE_URL holds. If that is meant, add --replace.`,
    );
  // First the roles and the schema: a dump gives rights to roles and does not make them.
  await migrate({ ...process.env });
  await restoreDatabase(url, file);
  console.log("Restored.");
}

async function restoreCluster(backup, named, replace) {
  const manifest = readManifest(backup);
  const name = named ?? manifest.world;
  const folder = worldFolder(name);
  requireKeys(manifest, keptKeys(folder));
  if (others(folder).length > 0)
    throw new Failure(`Something still uses the world ${name}. Stop it, then restore again.`);
  await haltServer(folder, say);
  const place = choosePlace(folder, say);
  putInPlace(path.join(backup, "cluster"), place, replace);
  const world = await enterWorld(name, say);
  try {
    const [row] = await ask(
      world.server.socketFolder,
      "select count(*) from pg_database where not datistemplate",
    );
    console.log(
      `Restored the world ${name} as of ${manifest.madeAt}; its server runs with ${row?.[0]} databases.`,
    );
  } finally {
    await world.leave();
  }
}

function keptKeys(folder) {
  const file = path.join(folder, "secrets.env");
  if (!existsSync(file))
    throw new Failure(`Put the backup's secrets.env at ${file} first: without it nothing can be opened.`);
  return parseEnv(readFileSync(file, "utf8")).SEALING_KEYS ?? "";
}

function putInPlace(source, { cluster, owner }, replace) {
  if (existsSync(cluster)) {
    if (!replace)
      throw new Failure(`${cluster} is there already. To put it aside and restore, add --replace.`);
    const aside = `${cluster}.before-restore-${Date.now()}`;
    renameSync(cluster, aside);
    say(`What was there is now ${aside}`);
  }
  const draft = `${cluster}.new-restore`;
  mkdirSync(path.dirname(cluster), { recursive: true });
  copyTree(source, draft, () => "copy");
  if (owner !== null) spawnSync("chown", ["-R", `${owner.uid}:${owner.gid}`, draft]);
  renameSync(draft, cluster);
}
