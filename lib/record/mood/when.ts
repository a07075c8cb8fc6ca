import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** How far a clock may run ahead of ours before "now" counts as the future. */
const TOLERANCE_MS = 5 * 60_000;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The moment a text names: with an offset as it stands, without one as the clock in `zone` shows it (`2026-03-05T14:30`,
 * what a browser's own field sends). Null when no calendar or clock has it. An hour skipped in spring is the one after.
 */
export function parseWhen(text: string, zone: string): Date | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second, milli] = match
    .slice(1, 8)
    .map((part, index) => Number(index === 6 ? (part ?? "0").padEnd(3, "0") : (part ?? "0"))) as Parts;
  const isOnCalendar = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && year >= 1900;
  if (!isOnCalendar || hour > 23 || minute > 59 || second > 59) return null;
  if (match[8] !== undefined) return new Date(text);
  return new Date(new TZDate(year, month - 1, day, hour, minute, second, milli, zone).getTime());
}

type Parts = [number, number, number, number, number, number, number];

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text names a moment in some zone. */
export const isWhen = (text: string): boolean => parseWhen(text, "UTC") !== null;

/** Later than now by more than a clock's error. */
export function isFuture(at: Date, now: Date): boolean {
  return at.getTime() - now.getTime() > TOLERANCE_MS;
}

/** `2026-03-05T14:30`, as a field for date and time takes it. */
export function formatWhen(at: Date, zone: string): string {
  return format(new TZDate(at.getTime(), zone), "yyyy-MM-dd'T'HH:mm");
}
