import { tz } from "@date-fns/tz";
import { format } from "date-fns";

/** `Thursday 5 March 2026` */
export const dayWords = (at: Date, zone: string) => format(at, "EEEE d MMMM yyyy", { in: tz(zone) });
/** `14:30` */
export const clockWords = (at: Date, zone: string) => format(at, "HH:mm", { in: tz(zone) });

/** Rows that are sorted by time, gathered under the day they fall on in `zone`. */
export function byDay<T extends { readonly at: Date }>(
  rows: readonly T[],
  zone: string,
): ReadonlyArray<{ readonly day: string; readonly rows: readonly T[] }> {
  const days = new Map<string, T[]>();
  for (const row of rows) {
    const day = dayWords(row.at, zone);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days].map(([day, its]) => ({ day, rows: its }));
}
