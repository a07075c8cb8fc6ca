import { tz } from "@date-fns/tz";
import { parse } from "date-fns";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";

// Any fixed date serves as the base: the pattern names the whole day, and the rest is midnight.
const BASE = new Date(0);

const startOf = (day: LocalDay, zone: string): Date =>
  new Date(parse(day, "yyyy-MM-dd", BASE, { in: tz(zone) }).getTime());

export type Span = { readonly startsAt: Date | null; readonly endsAt: Date | null };

/** Whole days on somebody's own calendar as moments: from the first midnight to the midnight after the last day. */
export function spanOf(from: LocalDay | null, to: LocalDay | null, zone: string): Span {
  return {
    startsAt: from === null ? null : startOf(from, zone),
    endsAt: to === null ? null : startOf(addLocalDays(to, 1), zone),
  };
}

/** The last whole day of a span, as it was chosen: a moment before its end. */
export function lastMoment(endsAt: Date): Date {
  return new Date(endsAt.getTime() - 1);
}
