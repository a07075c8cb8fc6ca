import "server-only";
import { refuseDemoPeople } from "@/lib/auth/demo/mutations";
import { Unavailable } from "@/lib/core/errors";
import { env } from "@/lib/server/env";
import { keepWorking } from "@/lib/server/jobs/worker";
import { isStopping, markStarted, onStop, pinPeerAddress, watchLifecycle } from "@/lib/server/lifecycle";
import { log } from "@/lib/server/log";
import { checkCanaries } from "@/lib/server/sealing/canary";
import { jobs } from "./jobs";

const AGAIN_MS = 2_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Proves the keys, and that no demo people live in production, as soon as the database answers. Until then the help page is served and nothing else is ready. */
async function proveKeys(): Promise<void> {
  while (!isStopping()) {
    try {
      await checkCanaries(new Date());
      await refuseDemoPeople(env().APP_MODE);
      return markStarted();
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      log.warn("waiting for the database");
      await pause(AGAIN_MS);
    }
  }
}

async function begin(worksHere: boolean): Promise<void> {
  await proveKeys();
  if (worksHere && !isStopping()) onStop(keepWorking(jobs));
}

function give(up: unknown): never {
  log.fatal({ error: up }, "cannot start");
  process.exit(1);
}

/**
 * What must be true before a server answers: settings are fit, and the keys open what is stored. Either being wrong
 * ends the process with a sentence that says what to do. A database that is away is waited for.
 */
export async function startProcess(): Promise<void> {
  try {
    const settings = env();
    pinPeerAddress(settings.TRUST_PROXY === "on");
    watchLifecycle();
    begin(settings.JOBS === "inline").catch(give);
  } catch (error) {
    give(error);
  }
}
