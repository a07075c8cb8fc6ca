import "server-only";
import { Server } from "node:http";
import { closePool } from "@/db/connection";
import { log } from "./log";

type Stop = () => Promise<unknown>;

const stops: Stop[] = [];
let stopping = false;
let started = false;

/** The keys are proven and the database answered once: from now on the process may be ready. */
export function markStarted(): void {
  started = true;
}

export function hasStarted(): boolean {
  return started;
}

/** Whether the process is on its way out: ready answers 503 from then on. */
export function isStopping(): boolean {
  return stopping;
}

/** Runs at shutdown, before the pool closes. */
export function onStop(stop: Stop): void {
  stops.push(stop);
}

const GRACE_MS = 25_000;

async function stopAll(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, "stopping");
  const late = setTimeout(() => process.exit(0), GRACE_MS);
  late.unref();
  const results = await Promise.allSettled(stops.map((stop) => stop()));
  for (const result of results) {
    if (result.status === "rejected") log.error({ error: result.reason }, "stopping failed");
  }
  await closePool();
}

/** Listens for the signals that end a process, and for what would otherwise end it. */
export function watchLifecycle(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stopAll(signal));
  process.on("unhandledRejection", (error) => log.error({ error }, "unhandled rejection"));
  process.on("uncaughtException", (error) => log.error({ error }, "uncaught exception"));
}

/**
 * Makes `x-forwarded-for` true. Next fills it in only when it is absent, so a client could write its own address.
 * Behind a proxy (`TRUST_PROXY=on`) the proxy's word counts instead.
 */
export function pinPeerAddress(trustProxy: boolean): void {
  if (trustProxy) return;
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
    const [request] = args;
    if (
      event === "request" &&
      typeof request === "object" &&
      request !== null &&
      "headers" in request &&
      "socket" in request
    ) {
      const { headers, socket } = request as {
        headers: Record<string, unknown>;
        socket: { remoteAddress?: string };
      };
      headers["x-forwarded-for"] = socket.remoteAddress ?? "unknown";
    }
    return Reflect.apply(emit, this, [event, ...args]);
  } as typeof emit;
}
