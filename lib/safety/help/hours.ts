import { TZDate } from "@date-fns/tz";
import type { Hours, Weekday } from "@/lib/safety/help/helpline";

const DAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const WEEK = 7;

type Window = Extract<Hours, { kind: "window" }>;

/**
 * Whether a line answers at the moment `now`, or null when its hours are not known. The line's own zone counts,
 * not the caller's. The opening minute is open, the closing minute is not.
 */
export function isOpenNow(hours: Hours, now: Date): boolean | null {
  if (hours.kind === "always") return true;
  if (hours.kind === "unknown") return null;
  const there = new TZDate(now, hours.zone);
  const minute = there.getHours() * 60 + there.getMinutes();
  const from = minuteOfDay(hours.from);
  const to = minuteOfDay(hours.to);
  if (!runsPastMidnight(hours)) return startsOn(hours, there.getDay()) && minute >= from && minute < to;
  const yesterday = (there.getDay() + WEEK - 1) % WEEK;
  return (startsOn(hours, there.getDay()) && minute >= from) || (startsOn(hours, yesterday) && minute < to);
}

/** The hours as a sentence fragment, in the line's own time. */
export function formatHours(hours: Hours): string {
  if (hours.kind === "always") return "Day and night, every day";
  if (hours.kind === "unknown") return "Hours not on our list";
  const end = hours.to === "00:00" ? "midnight" : hours.to;
  const morning = runsPastMidnight(hours) && hours.to !== "00:00" ? " the next morning" : "";
  return `${formatDays(hours.days)}, ${hours.from} to ${end}${morning}`;
}

function formatDays(days: readonly Weekday[]): string {
  const first = days[0];
  const last = days.at(-1);
  if (days.length === WEEK || first === undefined || last === undefined) return "Every day";
  return first === last ? DAY_NAMES[first] : `${DAY_NAMES[first]} to ${DAY_NAMES[last]}`;
}

function runsPastMidnight(hours: Window): boolean {
  return minuteOfDay(hours.to) <= minuteOfDay(hours.from);
}

function startsOn(hours: Window, day: number): boolean {
  return hours.days.some((each) => each === day);
}

function minuteOfDay(clock: string): number {
  const [hour, minute] = clock.split(":").map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}
