import { daysBetween, type LocalDay } from "@/lib/core/local-day";

/**
 * Where a psychologist stands with the admins. `again`: verified, and they changed what was looked up since. An expired
 * registration is shown as due and shuts nobody out by itself: a person decides.
 */
export type Standing = "declined" | "waiting" | "again" | "expired" | "expiring" | "verified" | "suspended";

/** From how many days before its end a registration is shown as due. */
const DUE_DAYS = 60;

export type Facts = {
  readonly appliedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly registeredUntil: LocalDay;
};

export function standingOf(facts: Facts, today: LocalDay): Standing {
  const { appliedAt, verifiedAt, suspendedAt, registeredUntil } = facts;
  if (suspendedAt) return "suspended";
  if (!verifiedAt) return appliedAt ? "waiting" : "declined";
  if (appliedAt && appliedAt > verifiedAt) return "again";
  const left = daysBetween(today, registeredUntil);
  if (left < 0) return "expired";
  return left <= DUE_DAYS ? "expiring" : "verified";
}

/** What an admin looked up. Changing any of it asks for another look. */
const CREDENTIALS = ["register", "registrationNumber", "jurisdiction", "registeredUntil"] as const;
type Credentials = Readonly<Record<(typeof CREDENTIALS)[number], string>>;

export function changesCredentials(before: Credentials, after: Credentials): boolean {
  return CREDENTIALS.some((name) => before[name] !== after[name]);
}

/** The order of the admin's page: who waits first, then what is due, then the rest. */
export const STANDINGS: readonly Standing[] = [
  "waiting",
  "again",
  "expired",
  "expiring",
  "suspended",
  "verified",
  "declined",
];
