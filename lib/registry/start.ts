import "server-only";
import { env } from "@/lib/server/env";
import { startWorker } from "@/lib/server/jobs/worker";
import { onStop, pinPeerAddress, watchLifecycle } from "@/lib/server/lifecycle";
import { log } from "@/lib/server/log";
import { checkCanaries } from "@/lib/server/sealing/canary";
import { jobs } from "./jobs";

/**
 * What must be true before a server answers: settings are fit, and the keys open what is stored. Either missing ends
 * the process with a sentence that says what to do.
 */
export async function startProcess(): Promise<void> {
  try {
    const settings = env();
    pinPeerAddress(settings.TRUST_PROXY === "on");
    await checkCanaries(new Date());
    watchLifecycle();
    if (settings.JOBS === "inline") {
      const runner = await startWorker(jobs);
      onStop(() => runner.stop());
    }
  } catch (error) {
    log.fatal({ error }, "cannot start");
    process.exit(1);
  }
}
