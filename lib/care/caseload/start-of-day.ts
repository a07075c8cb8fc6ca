import { tz } from "@date-fns/tz";
import { parse } from "date-fns";
import type { LocalDay } from "@/lib/core/local-day";

/** The moment a day begins in a zone. */
export function startOfDay(day: LocalDay, zone: string): Date {
  return new Date(parse(day, "yyyy-MM-dd", new Date(0), { in: tz(zone) }).getTime());
}
