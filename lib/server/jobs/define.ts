import "server-only";

/** A job: its name, and a handler that may be run twice without harm. */
export type Job = {
  readonly name: string;
  readonly run: (payload: unknown, now: Date) => Promise<void>;
};
