import { tz } from "@date-fns/tz";
import { format } from "date-fns";
import { localDayOf } from "@/lib/core/local-day";
import type { DatePlace, DateStatus, TherapyDate } from "./therapy-date";

const clock = (at: Date, zone: string) => format(at, "HH:mm", { in: tz(zone) });
const day = (at: Date, zone: string) => format(at, "EEEE d MMMM yyyy", { in: tz(zone) });

/** `New York` of `America/New_York`. */
export function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

type Session = Pick<TherapyDate, "startsAt" | "minutes" | "zone">;

export type WhenWords = {
  readonly day: string;
  /** `14:30 to 15:20`, on the reader's clock. */
  readonly time: string;
  /** `09:30 in New York`, with the day where that differs too; null where both clocks show the same. */
  readonly there: string | null;
};

/** When a session is, for somebody whose clock is in `zone`. */
export function whenWords({ startsAt, minutes, zone: arranged }: Session, zone: string): WhenWords {
  const end = new Date(startsAt.getTime() + minutes * 60_000);
  const time = `${clock(startsAt, zone)} to ${clock(end, zone)}`;
  const here = day(startsAt, zone);
  const there = day(startsAt, arranged);
  if (here === there && clock(startsAt, zone) === clock(startsAt, arranged))
    return { day: here, time, there: null };
  const atTheirs = `${clock(startsAt, arranged)} in ${cityOf(arranged)}`;
  return { day: here, time, there: here === there ? atTheirs : `${there}, ${atTheirs}` };
}

/** Whether the day after a planned session has come: the moment to ask whether it was held. */
export function isDue(
  { status, localDay, zone }: Pick<TherapyDate, "status" | "localDay" | "zone">,
  now: Date,
) {
  return status === "planned" && localDay < localDayOf(now, zone);
}

export const PLACE_WORDS: Readonly<Record<DatePlace, string>> = {
  "in-person": "In person",
  video: "By video",
  phone: "By phone",
};

export const STATUS_WORDS: Readonly<Record<DateStatus, string>> = {
  planned: "Planned",
  held: "Held",
  missed: "Did not happen",
  cancelled: "Cancelled",
};
