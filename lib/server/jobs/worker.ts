import "server-only";
import { Logger, parseCronItems, type Runner, run } from "graphile-worker";
import { Pool } from "pg";
import { databaseUrl } from "@/db/connection";
import { log } from "../log";
import type { Job } from "./define";

const AGAIN_MS = 2_000;

// Job payloads hold ids, but the runner's own messages print them; only names and levels are passed on.
const quiet = new Logger(() => (level, _message, meta) => {
  if (level === "error") log.error({ job: meta?.job ? "failed" : "worker" }, "job runner");
});

const dailyOf = (jobs: readonly Job[]) =>
  jobs.flatMap(({ name, daily }) => (daily ? [{ task: name, match: daily, identifier: name }] : []));

function startRunner(jobs: readonly Job[], pgPool: Pool): Promise<Runner> {
  const now = () => new Date();
  return run({
    pgPool,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: quiet,
    parsedCronItems: parseCronItems(dailyOf(jobs)),
    taskList: Object.fromEntries(
      jobs.map((job) => [job.name, (payload: unknown) => job.run(payload, now())]),
    ),
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Works through the job table, under its own role, until the function it answers is called. A runner that ends
 * because the database went away is started anew: jobs wait, none is lost.
 */
export function keepWorking(jobs: readonly Job[]): () => Promise<void> {
  const pgPool = new Pool({ connectionString: databaseUrl(), max: 3, options: "-c role=app_worker" });
  pgPool.on("error", () => undefined);
  // The pool hears of idle clients only; one that dies at work would be an uncaught exception.
  pgPool.on("connect", (client) => client.on("error", () => undefined));
  let runner: Runner | null = null;
  let stopped = false;
  const loop = async () => {
    while (!stopped) {
      try {
        runner = await startRunner(jobs, pgPool);
        await runner.promise;
      } catch (error) {
        log.warn({ error }, "the job runner ended and starts again");
        await pause(AGAIN_MS);
      }
    }
  };
  const working = loop();
  return async () => {
    stopped = true;
    await runner?.stop();
    await working;
    await pgPool.end();
  };
}
