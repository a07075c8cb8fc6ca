import "server-only";
import { Unavailable } from "@/lib/core/errors";
import { isStopping, onStop } from "../lifecycle";
import { log } from "../log";
import { keepListening } from "./listener";
import { liveSessions, type SessionRef } from "./live-sessions";
import { type Stream, Streams } from "./streams";

const CHECK_MS = 15_000;
/** How far a reader may fall behind, in pieces of text, before its stream is ended. */
const MOST_BEHIND = 100;

type Hub = { readonly streams: Streams; readonly stop: () => Promise<void> };

// Kept on globalThis: routes are built apart from what runs at the start, and a process listens once.
const kept = globalThis as typeof globalThis & { mmdEvents?: Hub | undefined };

function startHub(): Hub {
  const streams = new Streams(liveSessions);
  const stopListening = keepListening({
    onHeard: ({ to, what }) => streams.tell(to, what),
    onListening: (isFirst) => {
      if (!isFirst) streams.tellAll("again");
    },
  });
  const timer = setInterval(() => {
    streams.checkAll(new Date()).catch((error: unknown) => log.warn({ error }, "open streams not checked"));
  }, CHECK_MS);
  timer.unref();
  const stop = async () => {
    clearInterval(timer);
    // First of all: an open stream would hold up the end of the process.
    streams.closeAll();
    await stopListening();
  };
  onStop(stop);
  return { streams, stop };
}

function hub(): Hub {
  kept.mmdEvents ??= startHub();
  return kept.mmdEvents;
}

/** Ends all streams and the listening; the next stream starts anew. */
export async function stopEvents(): Promise<void> {
  const running = kept.mmdEvents;
  kept.mmdEvents = undefined;
  await running?.stop();
}

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // Neither Next's compression nor a proxy in front may hold events back to gather more.
  "cache-control": "private, no-store, no-transform",
  "x-accel-buffering": "no",
};

/**
 * An open stream of a session's events as the answer to a request; `first` are words sent at once. It carries kinds
 * only, ends with its session, and reading it never counts as using the session.
 */
export function openEvents(session: SessionRef, first: readonly string[], signal: AbortSignal): Response {
  if (isStopping()) throw new Unavailable("the event stream");
  const { streams } = hub();
  let leave: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const stream = streamInto(controller, session);
        leave = () => {
          stream.leave();
          streams.remove(stream);
        };
        stream.send("retry: 4000\n\n");
        for (const what of first) stream.send(`data: ${JSON.stringify({ what })}\n\n`);
        streams.add(stream);
      },
      cancel: () => leave(),
    },
    { highWaterMark: 1 },
  );
  signal.addEventListener("abort", () => leave(), { once: true });
  return new Response(body, { headers: HEADERS });
}

function streamInto(
  controller: ReadableStreamDefaultController<Uint8Array>,
  session: SessionRef,
): Stream & { leave: () => void } {
  const encoder = new TextEncoder();
  let isOpen = true;
  return {
    ...session,
    send(text) {
      if (!isOpen || (controller.desiredSize ?? 0) < -MOST_BEHIND) return false;
      controller.enqueue(encoder.encode(text));
      return true;
    },
    close() {
      if (isOpen) controller.close();
      isOpen = false;
    },
    leave() {
      isOpen = false;
    },
  };
}
