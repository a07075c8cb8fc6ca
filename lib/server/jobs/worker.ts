import "server-only";
import { Logger, type Runner, run } from "graphile-worker";
import { Pool } from "pg";
import { databaseUrl } from "@/db/connection";
import { log } from "../log";
import type { Job } from "./define";

// Job payloads hold ids, but the runner's own messages print them; only names and levels are passed on.
const quiet = new Logger(() => (level, _message, meta) => {
  if (level === "error") log.error({ job: meta?.job ? "failed" : "worker" }, "job runner");
});

/** Starts working through the job table under its own role. Stop it with `runner.stop()`. */
export async function startWorker(jobs: readonly Job[]): Promise<Runner> {
  const pgPool = new Pool({ connectionString: databaseUrl(), max: 3, options: "-c role=app_worker" });
  pgPool.on("error", () => undefined);
  return run({
    pgPool,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: quiet,
    taskList: Object.fromEntries(
      jobs.map((job) => [job.name, (payload: unknown) => job.run(payload, new Date())]),
    ),
  });
}
