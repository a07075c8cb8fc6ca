const NAME = "bin.purge";

/** The job that empties what a person threw away, due at `at`: one for a person and a day, so a later delete moves it. */
export function purgeJob(ownerId: string, at: Date) {
  return {
    job: NAME,
    payload: { ownerId },
    at,
    key: `bin:${ownerId}:${at.toISOString().slice(0, 10)}`,
  } as const;
}

export const purgeJobName = NAME;

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;

/** When something thrown away, or replaced, now is gone for good. */
export function keptUntil(now: Date): Date {
  return new Date(now.getTime() + KEPT_DAYS * DAY_MS);
}
