import "./lib/node-version.mjs";
import { chmodSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { dumpDatabase } from "./lib/backup/logical.mjs";
import { writeManifest } from "./lib/backup/manifest.mjs";
import { copyRunningCluster } from "./lib/backup/physical.mjs";
import { bootstrap } from "./lib/bootstrap.mjs";
import { loadEnvFile } from "./lib/env-file.mjs";
import { main } from "./lib/failure.mjs";
import { takeOption } from "./lib/options.mjs";
import { say } from "./lib/progress.mjs";
import { dataFolder } from "./lib/project.mjs";
import { enterWorld, usualWorld } from "./lib/worlds.mjs";

// npm run backup [-- --world demo|dev] [-- --to folder]: while people go on writing. With DATABASE_URL it is a dump of
// that database; without, a copy of the world's cluster. The keys are never part of it: see docs/runbooks.
await main(async () => {
  loadEnvFile();
  const world = takeOption(process.argv.slice(2), "--world");
  const to = takeOption(world.rest, "--to");
  const now = new Date();
  const stamp = now.toISOString().replaceAll(/[:.]/g, "-");
  const folder = path.resolve(to.value ?? path.join(dataFolder, "backups"));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const url = process.env.DATABASE_URL;
  const made =
    url && world.value === null
      ? await dump(url, folder, stamp)
      : await copy(world.value, folder, now, stamp);
  console.log(`Backed up to ${made}`);
  console.log(
    "It holds everything but the keys. Keep those as safe, and apart: without them it cannot be opened.",
  );
});

async function dump(url, folder, stamp) {
  await bootstrap();
  const file = path.join(folder, `my-mood-diary-${stamp}.dump`);
  // Under another name until it is whole, so that a dump that was cut short is not taken for a backup.
  const unfinished = `${file}.part`;
  try {
    await dumpDatabase(url, unfinished);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, file);
  say(`${Math.ceil(statSync(file).size / 1024)} kB`);
  return file;
}

async function copy(named, folder, now, stamp) {
  const name = named ?? usualWorld();
  const target = path.join(folder, `${name}-${stamp}`);
  const world = await enterWorld(name, say);
  try {
    await copyRunningCluster(world.server, path.join(target, "cluster"));
  } finally {
    await world.leave();
  }
  // Last, so that a copy that was cut short is not taken for a backup.
  writeManifest(target, { world: name, madeAt: now, sealingKeys: world.env.SEALING_KEYS });
  return target;
}
