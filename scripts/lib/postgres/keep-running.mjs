import { setTimeout as sleep } from "node:timers/promises";
import { isServerOf, readPostmasterFile } from "./postmaster-file.mjs";
import { ensureServer } from "./supervisor.mjs";

const LOOK_MS = 500;

/**
 * Starts the folder's server again whenever it was killed, until `stop` is called. A server that was stopped in an
 * orderly way took its postmaster.pid along: somebody meant it, so it stays stopped.
 */
export function keepRunning(folder, cluster, say) {
  const stopping = new AbortController();
  const watching = watch({ folder, cluster, say, signal: stopping.signal });
  return {
    stop() {
      stopping.abort();
      return watching;
    },
  };
}

async function watch({ folder, cluster, say, signal }) {
  while (!signal.aborted) {
    const found = readPostmasterFile(cluster);
    if (found !== null && !isServerOf(found.pid, cluster)) await restart(folder, say);
    await sleep(LOOK_MS, undefined, { signal, ref: false }).catch((error) => {
      if (error.name !== "AbortError") throw error;
    });
  }
}

async function restart(folder, say) {
  try {
    say("The database was killed; starting it again");
    await ensureServer(folder, say);
    say("The database runs again");
  } catch (error) {
    say(error.message);
    await sleep(5_000, undefined, { ref: false });
  }
}
