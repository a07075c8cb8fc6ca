import type { Id, PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";

export type DateId = Id<"therapy-date">;

export const PLACES = ["in-person", "video", "phone"] as const;
export type DatePlace = (typeof PLACES)[number];

export const STATUSES = ["planned", "held", "missed", "cancelled"] as const;
export type DateStatus = (typeof STATUSES)[number];

/** A therapy session, planned or past. `localDay` is the calendar day in `zone`, the zone it was arranged in. */
export type TherapyDate = {
  readonly id: DateId;
  /** With whom; null for a psychologist who is not on the platform. */
  readonly relationshipId: Id<"relationship"> | null;
  readonly seriesId: DateId | null;
  readonly authorId: PersonId;
  readonly startsAt: Date;
  readonly localDay: LocalDay;
  readonly zone: string;
  readonly minutes: number;
  readonly place: DatePlace;
  readonly where: string | null;
  readonly status: DateStatus;
  readonly version: number;
};

export function dateJson(date: TherapyDate) {
  return {
    id: date.id,
    starts_at: date.startsAt.toISOString(),
    local_day: date.localDay,
    zone: date.zone,
    minutes: date.minutes,
    place: date.place,
    where: date.where,
    status: date.status,
    version: date.version,
  };
}
