import { tz } from "@date-fns/tz";
import { addDays, differenceInCalendarDays, format, isValid, parse } from "date-fns";

declare const localDay: unique symbol;

/** A calendar day where the person is: `YYYY-MM-DD`. Never made from 24-hour arithmetic. */
export type LocalDay = string & { readonly [localDay]: true };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const PATTERN = "yyyy-MM-dd";
// Any fixed date serves as the base for parsing; the pattern names the whole day.
const BASE = new Date(0);

/** The day, or null when the text is no day of the calendar (`2026-02-30`). */
export function parseLocalDay(text: unknown): LocalDay | null {
  if (typeof text !== "string" || !SHAPE.test(text)) return null;
  const date = parse(text, PATTERN, BASE);
  return isValid(date) && format(date, PATTERN) === text && date.getFullYear() >= 1900
    ? (text as LocalDay)
    : null;
}

/** The calendar day it is in `zone` at the moment `at`. */
export function localDayOf(at: Date, zone: string): LocalDay {
  return format(at, PATTERN, { in: tz(zone) }) as LocalDay;
}

/** The day `count` days later (earlier when negative). */
export function addLocalDays(day: LocalDay, count: number): LocalDay {
  return format(addDays(parse(day, PATTERN, BASE), count), PATTERN) as LocalDay;
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return differenceInCalendarDays(parse(to, PATTERN, BASE), parse(from, PATTERN, BASE));
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function daysFrom(from: LocalDay, to: LocalDay): LocalDay[] {
  const count = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addLocalDays(from, index));
}

/** Whether the runtime knows this IANA zone name. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
