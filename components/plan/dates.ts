import type { LocalDay } from "@/lib/core/local-day";

const format = (options: Intl.DateTimeFormatOptions) => {
  // A local day has no zone of its own; noon keeps it what it is.
  const words = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day: LocalDay) => words.format(new Date(`${day}T12:00:00Z`));
};

/** `Thursday 5 March` */
export const longDay = format({ weekday: "long", day: "numeric", month: "long" });
/** `Thu 5 Mar` */
export const shortDay = format({ weekday: "short", day: "numeric", month: "short" });
/** `Thu` */
export const weekday = format({ weekday: "short" });
/** `5` */
export const dayOfMonth = format({ day: "numeric" });
/** `5 March` */
export const dayAndMonth = format({ day: "numeric", month: "long" });

/** `45 min`, `1 h`, `1 h 30` */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
}
