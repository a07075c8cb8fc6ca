const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 600_000;

function whatOf(data: unknown): string | null {
  if (typeof data !== "string") return null;
  try {
    const { what } = JSON.parse(data) as { what?: unknown };
    return typeof what === "string" ? what : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Keeps one stream open until `signal` aborts. The browser connects anew by itself; a refusal is tried again, ever later. */
function lead(hear: (what: string) => void, signal: AbortSignal): Promise<void> {
  // The lock may come in the same moment as the end.
  if (signal.aborted) return Promise.resolve();
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;
  let wasOpen = false;
  const open = () => {
    source = new EventSource("/api/events");
    source.onopen = () => {
      wait = FIRST_WAIT_MS;
      // Between two connections words were missed.
      if (wasOpen) hear("again");
      wasOpen = true;
    };
    source.onmessage = ({ data }) => {
      const what = whatOf(data);
      if (what !== null) hear(what);
    };
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, wait);
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    };
  };
  open();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      source?.close();
      resolve();
    });
  });
}

/**
 * Hears what happens to one person's record. All pages of a browser share one stream, since a browser opens six to a
 * host at most: whoever holds the lock listens and tells the others. Where a browser cannot do that, nothing is heard.
 */
export function listenLive(owner: string, hear: (what: string) => void): () => void {
  if (!("locks" in navigator) || typeof EventSource !== "function") return () => undefined;
  const name = `mmd-live-${owner}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    if (typeof data === "string") hear(data);
  };
  const end = new AbortController();
  const tellAll = (what: string) => {
    hear(what);
    // Hearing may have led away from the page, and a closed channel refuses.
    if (!end.signal.aborted) channel.postMessage(what);
  };
  navigator.locks
    .request(name, { signal: end.signal }, () => lead(tellAll, end.signal))
    .catch((error: unknown) => {
      // Left while waiting in line: nothing to do.
      if (!end.signal.aborted) throw error;
    });
  return () => {
    end.abort();
    channel.close();
  };
}
