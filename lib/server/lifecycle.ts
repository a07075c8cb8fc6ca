import "server-only";
import { Server } from "node:http";
import { closePool } from "@/db/connection";
import { log } from "./log";

type Stop = () => Promise<unknown>;

type Life = { readonly stops: Stop[]; stopping: boolean; started: boolean };

// Kept on globalThis: what runs at the start and what answers requests are built apart, each with this module anew.
const kept = globalThis as typeof globalThis & { mmdLife?: Life };
kept.mmdLife ??= { stops: [], stopping: false, started: false };
const life: Life = kept.mmdLife;

/** The keys are proven and the database answered once: from now on the process may be ready. */
export function markStarted(): void {
  life.started = true;
}

export function hasStarted(): boolean {
  return life.started;
}

/** Whether the process is on its way out: ready answers 503 from then on. */
export function isStopping(): boolean {
  return life.stopping;
}

/** Runs at shutdown, before the pool closes. */
export function onStop(stop: Stop): void {
  life.stops.push(stop);
}

const GRACE_MS = 25_000;

async function stopAll(signal: string): Promise<void> {
  if (life.stopping) return;
  life.stopping = true;
  log.info({ signal }, "stopping");
  const late = setTimeout(() => process.exit(0), GRACE_MS);
  late.unref();
  const results = await Promise.allSettled(life.stops.map((stop) => stop()));
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
