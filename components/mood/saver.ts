import type { SaveState } from "@/components/ui/form-status";
import type { Result } from "@/lib/core/result";
import type { MoodJson, MoodValues } from "./mood-values";

type Answer = Result<{ readonly entry: MoodJson }> | null;

export type Saving = {
  readonly state: SaveState;
  /** Why it is not saved yet, in words for the person. */
  readonly problem: string | null;
  readonly entry: MoodJson | null;
  /** The moment as another device left it, when the two met. */
  readonly theirs: MoodJson | null;
};

/** What the server does not have yet: the values a moment begins with, and those it has now. */
export type Unsaved = { readonly first: MoodValues; readonly values: MoodValues };

type Ports = {
  /** Sends the values: a new moment while `entry` is null, else a change of it. Rejects when there is no network. */
  readonly send: (values: MoodValues, entry: MoodJson | null) => Promise<Answer>;
  /** Keeps what is not acknowledged on this device; null forgets it. Answers whether it could. */
  readonly keep: (unsaved: Unsaved | null) => boolean;
  readonly show: (saving: Saving) => void;
  readonly parseEntry: (current: unknown) => MoodJson | null;
};

/**
 * Saves one moment while it is being filled in: one request at a time, always the latest values, nothing given up.
 * What was not acknowledged stays on the device and goes with the next try.
 */
export class Saver {
  private waiting: MoodValues | null = null;
  /** A moment is always begun with the same values, so that a second try under its key is known as the same one. */
  private first: MoodValues | null = null;
  private running = false;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private saving: Saving = { state: "idle", problem: null, entry: null, theirs: null };

  constructor(private readonly ports: Ports) {}

  /**
   * The values as they stand now. They are on their way at once, after `pauseMs` without another change, or as soon as
   * the request before has come back.
   */
  change(values: MoodValues, pauseMs = 0): void {
    this.take({ first: this.first ?? values, values });
    clearTimeout(this.pause);
    if (pauseMs > 0) this.pause = setTimeout(() => this.retry(), pauseMs);
    else this.retry();
  }

  /** Goes on with what an earlier page could not send. */
  resume(unsaved: Unsaved): void {
    this.take(unsaved);
    this.retry();
  }

  private take({ first, values }: Unsaved): void {
    this.first = first;
    this.waiting = values;
    if (this.ports.keep({ first, values })) this.say({ state: "device", problem: null });
  }

  /** Sends now what has not arrived. */
  retry(): void {
    void this.run();
  }

  /** Gives up what was not sent: the person took the moment back. */
  forget(): void {
    clearTimeout(this.pause);
    this.waiting = null;
    this.ports.keep(null);
  }

  /** Ends a conflict in favour of what stands in this form. */
  keepMine(): void {
    const { theirs } = this.saving;
    if (theirs) this.say({ entry: theirs, theirs: null });
    this.retry();
  }

  /** Ends a conflict in favour of the other device. */
  takeTheirs(): void {
    const { theirs } = this.saving;
    this.forget();
    if (theirs) this.say({ state: "saved", problem: null, entry: theirs, theirs: null });
  }

  get isSettled(): boolean {
    return !this.running && this.waiting === null;
  }

  private async run(): Promise<void> {
    const { entry, theirs } = this.saving;
    const values = entry === null && this.waiting ? this.first : this.waiting;
    if (this.running || values === null || theirs) return;
    this.running = true;
    const answer = await this.ports.send(values, entry).catch(() => null);
    this.running = false;
    if (answer?.ok) this.accept(values, answer.data.entry);
    else this.refuse(answer);
  }

  private accept(values: MoodValues, entry: MoodJson): void {
    if (this.waiting === values) this.waiting = null;
    this.say({ entry });
    if (this.waiting) {
      void this.run();
      return;
    }
    this.ports.keep(null);
    this.say({ state: "saved", problem: null });
  }

  private refuse(answer: Exclude<Answer, { ok: true }>): void {
    if (answer === null) {
      this.say({ state: "offline" });
      return;
    }
    const theirs = answer.code === "conflict" ? this.ports.parseEntry(answer.current) : null;
    this.say({ state: "failed", problem: firstWords(answer), theirs });
  }

  private say(news: Partial<Saving>): void {
    this.saving = { ...this.saving, ...news };
    this.ports.show(this.saving);
  }
}

function firstWords({
  message,
  fields,
}: {
  message: string;
  fields?: Readonly<Record<string, string>>;
}): string {
  return Object.values(fields ?? {})[0] ?? message;
}
