import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { serverFile } from "./build.mjs";
import { untilExit } from "./children.mjs";
import { Failure } from "./failure.mjs";

const START_MS = 60_000;

/** Where the app listens, from PORT and HOST. */
export function listeningAt() {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || "127.0.0.1";
  return { port, host, origin: `http://${host.includes(":") ? `[${host}]` : host}:${port}` };
}

/** Starts a finished build. Answers { exit, stop }: a promise of its exit code, and the way to end it. Signals are passed on. */
export function serveBuild(dist, { port, host, env }) {
  const file = serverFile(dist);
  if (!existsSync(file)) throw new Failure(`There is no build in ${dist}: run \`npm run build\` first.`);
  const preload = new URL("./exit-with-parent.mjs", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", preload, file], {
    cwd: path.dirname(file),
    stdio: "inherit",
    // Next's server takes the address to listen on from HOSTNAME.
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", PORT: String(port), HOSTNAME: host },
  });
  return { exit: untilExit(child), stop: () => child.kill("SIGTERM") };
}

/** Waits until the app answers; fails when it ends first or takes too long. */
export async function untilReady(origin, exit) {
  const deadline = Date.now() + START_MS;
  let ended = null;
  exit.then((code) => {
    ended = code;
  });
  while (!(await isReady(origin))) {
    if (ended !== null)
      throw new Failure(`The app ended while starting (code ${ended}); its message is above.`);
    if (Date.now() > deadline)
      throw new Failure(`The app did not answer at ${origin} in ${START_MS / 1000} seconds.`);
    await sleep(50);
  }
}

async function isReady(origin) {
  try {
    const answer = await fetch(`${origin}/api/health/ready`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok;
  } catch (error) {
    if (error instanceof TypeError || error.name === "TimeoutError") return false;
    throw error;
  }
}
