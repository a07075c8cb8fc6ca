import "./lib/node-version.mjs";
import { Failure, main } from "./lib/failure.mjs";
import { takeOption } from "./lib/options.mjs";
import { databaseUrl, ensureServer, findServer, haltServer } from "./lib/postgres/supervisor.mjs";
import { say } from "./lib/progress.mjs";
import { DATABASE, usualWorld, worldFolder } from "./lib/worlds.mjs";

// node scripts/database.mjs start|stop|status [--world demo|dev|test]: one world's database server, by hand.
await main(async () => {
  const { value, rest } = takeOption(process.argv.slice(2), "--world");
  const world = value ?? usualWorld();
  const folder = worldFolder(world);
  if (rest[0] === "start") await ensureServer(folder, say);
  else if (rest[0] === "stop") await haltServer(folder, say);
  else if (rest[0] !== "status")
    throw new Failure("node scripts/database.mjs start|stop|status [--world demo|dev|test]");
  const server = findServer(folder);
  const line = server
    ? `runs as process ${server.pid}: ${databaseUrl(server.socketFolder, DATABASE)}`
    : "does not run";
  console.log(`The database of ${world} ${line}`);
});
