import "server-only";

/** A job: its name, and a handler that may be run twice without harm. */
export type Job = {
  readonly name: string;
  /** When it runs each day, as cron has it and in UTC: `17 3 * * *`. Without it, only when enqueued. */
  readonly daily?: string;
  readonly run: (payload: unknown, now: Date) => Promise<void>;
};
