import { existsSync } from "node:fs";
import path from "node:path";
import { Failure } from "./failure.mjs";
import { withLock } from "./lock.mjs";
import { databaseUrl, ensureDatabase, ensureServer, releaseServer } from "./postgres/supervisor.mjs";
import { dataFolder } from "./project.mjs";
import { ensureSecrets } from "./secrets.mjs";

// Each world has a database server, secrets and a folder of its own: a test never meets the demo's people.
const modes = { demo: "demo", dev: "development", test: "test" };

/** The database's name in every world. */
export const DATABASE = "mymooddiary";

/** Where a world keeps its database, secrets and log. */
export function worldFolder(name) {
  if (!(name in modes))
    throw new Failure(`There is no world "${name}": choose ${Object.keys(modes).join(", ")}.`);
  return path.join(dataFolder, name);
}

/** The world a command means when it names none: dev, or demo where only that has been made. */
export function usualWorld() {
  return !existsSync(worldFolder("dev")) && existsSync(worldFolder("demo")) ? "demo" : "dev";
}

/**
 * Starts (or adopts) a world's database and answers { folder, server, env, leave }: `env` is what the app and its
 * scripts need to run in it. Call `leave` when done.
 */
export async function enterWorld(name, say, { origin = usualOrigin(), database = DATABASE } = {}) {
  const folder = worldFolder(name);
  const server = await ensureServer(folder, say);
  await withLock(path.join(folder, "prepare.lock"), () => ensureDatabase(server.socketFolder, database));
  const secrets = await withLock(path.join(folder, "secrets.lock"), async () => ensureSecrets(folder));
  const env = {
    ...secrets,
    APP_MODE: modes[name],
    DATABASE_URL: databaseUrl(server.socketFolder, database),
    APP_ORIGIN: origin,
    NEXTAUTH_URL: origin,
  };
  return { folder, server, env, leave: () => releaseServer(folder, server, say) };
}

function usualOrigin() {
  return `http://127.0.0.1:${process.env.PORT || 3000}`;
}
