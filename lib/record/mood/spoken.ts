import { daysBetween, type LocalDay } from "@/lib/core/local-day";

const inUtc = (day: LocalDay) => new Date(`${day}T12:00:00Z`);

function format(day: LocalDay, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(inUtc(day));
}

/** "Today", "Yesterday", else "Thursday 5 March", with the year when it is another. */
export function speakDay(day: LocalDay, today: LocalDay): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return "Today";
  if (ago === 1) return "Yesterday";
  const isOtherYear = day.slice(0, 4) !== today.slice(0, 4);
  const date = format(day, { day: "numeric", month: "long", ...(isOtherYear ? { year: "numeric" } : {}) });
  return `${format(day, { weekday: "long" })} ${date}`;
}

/** "5 Mar", with the year when it is another. */
export function shortDay(day: LocalDay, today: LocalDay): string {
  const isOtherYear = day.slice(0, 4) !== today.slice(0, 4);
  return format(day, { day: "numeric", month: "short", ...(isOtherYear ? { year: "numeric" } : {}) });
}

/** "Thu 5 Mar", with the year when it is another. */
export function weekDay(day: LocalDay, today: LocalDay): string {
  return `${format(day, { weekday: "short" })} ${shortDay(day, today)}`;
}

/** "14:30" on the clock of `zone`. */
export function speakTime(at: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(at);
}

/** The hour from 0 to 23 on the clock of `zone`. */
export function hourOf(at: Date, zone: string): number {
  return Number(speakTime(at, zone).slice(0, 2));
}

/** A greeting for the hour. Quiet at every one of them. */
export function greetingAt(hour: number): string {
  if (hour < 5) return "Hello, it is late";
  if (hour < 12) return "Good morning";
  return hour < 18 ? "Good afternoon" : "Good evening";
}

/** "Thursday 5 March". */
export function longDay(day: LocalDay): string {
  return format(day, { weekday: "long", day: "numeric", month: "long" });
}
