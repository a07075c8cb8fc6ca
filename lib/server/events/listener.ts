import "server-only";
import postgres from "postgres";
import { databaseUrl } from "@/db/connection";
import { log } from "../log";

const CHANNEL = "mmd_events";
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/** What arrives on the channel: who it is for, and what it is. Never more. */
export type Heard = { readonly to: string; readonly what: string };

type Listening = {
  readonly onHeard: (heard: Heard) => void;
  /** The connection stands, for the first time or again: what was said in between was not heard. */
  readonly onListening: (isFirst: boolean) => void;
};

function parseHeard(payload: string): Heard | null {
  try {
    const { to, what } = JSON.parse(payload) as { to?: unknown; what?: unknown };
    return typeof to === "string" && typeof what === "string" ? { to, what } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Its own driver reads `?host=` as a setting of the server, so a socket's folder is handed over apart. */
function address(): { url: string; host: string | undefined } {
  const url = new URL(databaseUrl());
  const host = url.searchParams.get("host") ?? undefined;
  url.searchParams.delete("host");
  return { url: url.href, host };
}

function open(listening: Listening, onClose: () => void) {
  const { url, host } = address();
  // `onnotify` is what the driver's own `listen` stands on. That one listens anew once and, refused, never again.
  const options = {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    fetch_types: false,
    prepare: false,
    onnotice: () => undefined,
    onclose: onClose,
    onnotify: (channel: string, payload: string) => {
      const heard = channel === CHANNEL ? parseHeard(payload) : null;
      if (heard) listening.onHeard(heard);
    },
    connection: { application_name: "my-mood-diary-events", role: "app_none" },
    ...(host === undefined ? {} : { host }),
  };
  return postgres(url, options);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

type Open = ReturnType<typeof open>;
type Hold = (sql: Open) => void;

/** Listens on one connection until it closes; answers whether it ever stood. */
async function listenOnce(listening: Listening, isFirst: boolean, hold: Hold): Promise<boolean> {
  let close: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const sql = open(listening, () => close());
  hold(sql);
  try {
    await sql`listen mmd_events`;
    listening.onListening(isFirst);
    await closed;
    return true;
  } catch {
    // Not there yet: the caller says so, and tries again.
    return false;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** One connection that listens, and is made anew for as long as it takes when the database goes away. */
export function keepListening(listening: Listening): () => Promise<void> {
  let stopped = false;
  let current: Open | undefined;
  const loop = async () => {
    let [wait, isFirst] = [FIRST_WAIT_MS, true];
    while (!stopped) {
      const stood = await listenOnce(listening, isFirst, (sql) => {
        current = sql;
      });
      if (stopped) return;
      log.warn("not listening for events; trying again");
      if (stood) isFirst = false;
      wait = stood ? FIRST_WAIT_MS : Math.min(LONGEST_WAIT_MS, wait * 2);
      await pause(wait);
    }
  };
  const running = loop();
  return async () => {
    stopped = true;
    await current?.end({ timeout: 0 });
    await Promise.race([running, pause(500)]);
  };
}
