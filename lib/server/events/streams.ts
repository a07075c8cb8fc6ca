import "server-only";
import { log } from "../log";
import type { SessionRef } from "./live-sessions";

/** One open stream of one session. `send` answers false when its reader is gone or too slow. */
export type Stream = SessionRef & {
  readonly send: (text: string) => boolean;
  readonly close: () => void;
};

type Check = (sessions: readonly SessionRef[], now: Date) => Promise<ReadonlySet<string>>;

const PER_PERSON = 12;
const AGAIN_MS = 1_000;
/** Several words in one moment are one check. */
const GATHER_MS = 15;

const event = (what: string) => `data: ${JSON.stringify({ what })}\n\n`;
const HEARTBEAT = ": still here\n\n";

/** All open streams of this process. Nothing is sent to a session that was not found good a moment before. */
export class Streams {
  readonly #byPerson = new Map<string, Set<Stream>>();
  readonly #waiting = new Map<string, Set<string>>();
  readonly #check: Check;
  #timer: NodeJS.Timeout | undefined;

  constructor(check: Check) {
    this.#check = check;
  }

  get size(): number {
    return [...this.#byPerson.values()].reduce((sum, streams) => sum + streams.size, 0);
  }

  add(stream: Stream): void {
    const theirs = this.#byPerson.get(stream.ownerId) ?? new Set();
    this.#byPerson.set(stream.ownerId, theirs.add(stream));
    const [oldest] = theirs;
    if (theirs.size > PER_PERSON && oldest) this.#end(oldest);
  }

  remove(stream: Stream): void {
    const theirs = this.#byPerson.get(stream.ownerId);
    theirs?.delete(stream);
    if (theirs?.size === 0) this.#byPerson.delete(stream.ownerId);
  }

  tell(to: string, what: string): void {
    if (!this.#byPerson.has(to)) return;
    this.#waiting.set(to, (this.#waiting.get(to) ?? new Set()).add(what));
    this.#soon(GATHER_MS);
  }

  /** Words may have been missed: every page looks for itself. */
  tellAll(what: string): void {
    for (const person of this.#byPerson.keys()) this.tell(person, what);
  }

  /** Ends streams whose session is over, and lets the others know that we are here. */
  async checkAll(now: Date): Promise<void> {
    const all = [...this.#byPerson.values()].flatMap((streams) => [...streams]);
    for (const stream of await this.#endOver(all, now)) this.#send(stream, HEARTBEAT);
  }

  closeAll(): void {
    clearTimeout(this.#timer);
    for (const streams of [...this.#byPerson.values()]) for (const stream of [...streams]) this.#end(stream);
  }

  #soon(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#deliver().catch((error: unknown) => log.error({ error }, "events not delivered"));
    }, ms).unref();
  }

  async #deliver(): Promise<void> {
    const waiting = new Map(this.#waiting);
    this.#waiting.clear();
    const streams = [...waiting.keys()].flatMap((person) => [...(this.#byPerson.get(person) ?? [])]);
    try {
      const good = await this.#endOver(streams, new Date());
      for (const stream of good)
        for (const what of waiting.get(stream.ownerId) ?? []) this.#send(stream, event(what));
    } catch (error) {
      // Nobody could be asked who is still signed in: the words wait, unsent.
      for (const [person, words] of waiting)
        this.#waiting.set(person, new Set([...words, ...(this.#waiting.get(person) ?? [])]));
      log.warn({ error }, "events wait");
      this.#soon(AGAIN_MS);
    }
  }

  async #endOver(streams: readonly Stream[], now: Date): Promise<Stream[]> {
    if (streams.length === 0) return [];
    const live = await this.#check(streams, now);
    const good = streams.filter((stream) => live.has(stream.sessionId));
    for (const stream of streams) if (!live.has(stream.sessionId)) this.#end(stream);
    return good;
  }

  #send(stream: Stream, text: string): void {
    if (!stream.send(text)) this.#end(stream);
  }

  #end(stream: Stream): void {
    this.remove(stream);
    stream.close();
  }
}
