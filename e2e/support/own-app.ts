import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { test as base } from "@playwright/test";
import { serverFile } from "../../scripts/lib/build.mjs";
import { freePort } from "../../scripts/lib/ports.mjs";
import {
  databaseUrl,
  ensureServer,
  forget,
  releaseServer,
  replaceDatabase,
  type Server,
} from "../../scripts/lib/postgres/supervisor.mjs";
import { ask } from "../../scripts/lib/postgres/wire.mjs";
import { migrate } from "../../scripts/lib/prepare.mjs";
import { waitForExit } from "../../scripts/lib/processes.mjs";
import { makeSecrets } from "../../scripts/lib/secrets.mjs";

const DATABASE = "mymooddiary_broken";
const PRELOAD = fileURLToPath(new URL("../../scripts/lib/exit-with-parent.mjs", import.meta.url));
const quiet = () => undefined;

/** An app with a database server of its own, both of which may be killed. */
export type OwnApp = {
  readonly origin: string;
  /** Starts the app and waits until it answers. */
  readonly start: () => Promise<void>;
  /** Ends the app as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Ends the database server as a power cut would, and starts it again: it recovers first. */
  readonly killDatabase: () => Promise<void>;
  readonly startDatabase: () => Promise<void>;
  /** The database lets nobody in, and sends away who was in. */
  readonly closeDatabase: () => Promise<void>;
  readonly openDatabase: () => Promise<void>;
  /** What `npm run admin:first` prints for whoever set the app up. */
  readonly firstAdminLink: () => Promise<string>;
  /** All that the app wrote to its log so far. */
  readonly log: () => string;
};

export const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/api/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Asks again, without a pause worth the name, until it is so; throws when it takes too long. */
export async function until(isSo: () => Promise<boolean>, milliseconds: number, what: string): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

type Log = { text: string };
type Setting = { readonly env: NodeJS.ProcessEnv; readonly origin: string; readonly dist: string };

function launch({ env, dist }: Setting, log: Log): ChildProcess {
  const file = serverFile(dist);
  const child = spawn(process.execPath, ["--import", pathToFileURL(PRELOAD).href, file], {
    cwd: path.dirname(file),
    // What an app without a database says to its log is expected here, and kept off the screen.
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", HOSTNAME: "127.0.0.1" },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log.text += text;
    });
  }
  return child;
}

async function end(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

async function settingFor(socketFolder: string): Promise<Setting> {
  const dist = process.env.NEXT_DIST_DIR;
  if (!dist) throw new Error("NEXT_DIST_DIR names no build: run this through `npm run test:e2e`");
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    ...makeSecrets(),
    APP_MODE: "test",
    TRUST_PROXY: "on",
    PORT: String(port),
    APP_ORIGIN: origin,
    NEXTAUTH_URL: origin,
    DATABASE_URL: databaseUrl(socketFolder, DATABASE),
  };
  return { env, origin, dist };
}

type Folder = { readonly path: string; server: Server };

/** The two ways a database goes away, and how it comes back. */
function databaseOf(folder: Folder) {
  const tell = (...sql: string[]) => ask(folder.server.socketFolder, sql);
  return {
    killDatabase: async () => {
      process.kill(folder.server.pid, "SIGKILL");
      await waitForExit(folder.server.pid, 10_000);
    },
    startDatabase: async () => {
      folder.server = await ensureServer(folder.path, quiet);
    },
    closeDatabase: async () => {
      await tell(
        `alter database ${DATABASE} with allow_connections false`,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${DATABASE}'`,
      );
    },
    openDatabase: async () => {
      await tell(`alter database ${DATABASE} with allow_connections true`);
    },
  };
}

async function firstAdminLink(env: NodeJS.ProcessEnv): Promise<string> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["scripts/run.mjs", "scripts/first-admin.ts"],
    { cwd: root, env },
  );
  const link = /https?:\/\/\S+/.exec(stdout)?.[0];
  if (!link) throw new Error(`no link was printed: ${stdout}`);
  return link;
}

function appOf(setting: Setting) {
  const log: Log = { text: "" };
  let child: ChildProcess | null = null;
  return {
    origin: setting.origin,
    start: async () => {
      child = launch(setting, log);
      await until(() => isReady(setting.origin), 60_000, "the app answers");
    },
    kill: () => end(child),
    firstAdminLink: () => firstAdminLink(setting.env),
    log: () => log.text,
  };
}

async function withOwnApp(use: (app: OwnApp) => Promise<void>): Promise<void> {
  const place = mkdtempSync(path.join(os.tmpdir(), "mmd-broken-"));
  // As root the server runs as somebody else, who must reach its folder.
  chmodSync(place, 0o755);
  const folder: Folder = { path: place, server: await ensureServer(place, quiet) };
  await replaceDatabase(folder.server.socketFolder, DATABASE);
  const setting = await settingFor(folder.server.socketFolder);
  await migrate(setting.env);
  const app: OwnApp = { ...appOf(setting), ...databaseOf(folder) };
  try {
    await app.start();
    await use(app);
  } finally {
    await app.kill();
    await releaseServer(place, folder.server, quiet);
    await forget(place, quiet);
    rmSync(place, { recursive: true, force: true });
  }
}

export const test = base.extend<Record<never, never>, { ownApp: OwnApp }>({
  // Playwright reads a fixture's needs from this pattern; it must name one.
  ownApp: [({ browserName: _ }, use) => withOwnApp(use), { scope: "worker", timeout: 120_000 }],
});

export { expect } from "@playwright/test";
