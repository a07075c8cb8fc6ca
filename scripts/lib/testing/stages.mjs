import path from "node:path";
import { buildApp } from "../build.mjs";
import { findOrObtainChromium } from "../chromium.mjs";
import { withLock } from "../lock.mjs";
import { freePort } from "../ports.mjs";
import { others } from "../postgres/guests.mjs";
import { databaseUrl, replaceDatabase } from "../postgres/supervisor.mjs";
import { migrate } from "../prepare.mjs";
import { say } from "../progress.mjs";
import { DATABASE, enterWorld } from "../worlds.mjs";
import { runChecks, runPlaywright, runVitest } from "./runners.mjs";

// Built apart, so that a test never overwrites what a running demo serves.
const DIST = ".next-test";
const E2E_DATABASE = "mymooddiary_e2e";

/** The stages of `npm test`, in order. Each answers { passed, failed, skipped }. */
export const stages = {
  check: () => runChecks(),
  unit: ({ filters }) => runVitest("unit", filters, { ...process.env }),
  db,
  build: () => build(),
  e2e,
};

function db({ filters }) {
  return inTestWorld(async (env, world) => {
    await freshen(world);
    await migrate(env);
    return runVitest("db", filters, env);
  });
}

// Left by an earlier run are its people, and perhaps tables of another branch. Another run's are left in peace.
async function freshen({ folder, server }) {
  if (others(folder).length === 0) await replaceDatabase(server.socketFolder, DATABASE);
}

async function build() {
  await buildApp(DIST, say);
  return { passed: 1, failed: 0, skipped: 0 };
}

async function e2e({ filters, results, alone }) {
  if (alone) await build();
  else if (results.some(({ name, failed }) => name === "build" && failed > 0)) {
    say("The browser tests need the build, which failed");
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const chromium = await findOrObtainChromium(say);
  return inTestWorld((env, world) => {
    const lock = path.join(world.folder, "e2e.lock");
    const onWait = (pid) => say(`Waiting for process ${pid}, which runs the browser tests`);
    return withLock(lock, () => browse({ env, world, chromium, filters }), { waitMs: 3_600_000, onWait });
  });
}

async function browse({ env, world, chromium, filters }) {
  // A port of its own for each run: what an interrupted run left behind cannot answer in its place.
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await replaceDatabase(world.server.socketFolder, E2E_DATABASE);
  return runPlaywright(filters, {
    ...env,
    DATABASE_URL: databaseUrl(world.server.socketFolder, E2E_DATABASE),
    NEXT_DIST_DIR: DIST,
    CHROMIUM_PATH: chromium,
    E2E_PORT: String(port),
    E2E_BASE_URL: origin,
    E2E_RUNNER: String(process.pid),
    APP_ORIGIN: origin,
    NEXTAUTH_URL: origin,
  });
}

async function inTestWorld(body) {
  const world = await enterWorld("test", say);
  try {
    return await body({ ...process.env, ...world.env }, world);
  } finally {
    await world.leave();
  }
}
