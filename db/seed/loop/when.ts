import { addLocalDays, type LocalDay, localDayOf } from "@/lib/core/local-day";
import { parseWhen } from "@/lib/record/mood/when";

export const ZONE = "Europe/London";

/** Days and moments of a story that is told backwards from today. */
export type Clock = {
  readonly now: Date;
  day(daysAgo: number): LocalDay;
  /** A time of day so many days ago; never later than now. */
  at(daysAgo: number, time?: string): Date;
};

export function clockAt(now: Date): Clock {
  const day = (daysAgo: number) => addLocalDays(localDayOf(now, ZONE), -daysAgo);
  const at = (daysAgo: number, time = "18:20") => {
    const moment = parseWhen(`${day(daysAgo)}T${time}`, ZONE);
    if (moment === null) throw new Error(`no clock shows ${time}`);
    return moment < now ? moment : now;
  };
  return { now, day, at };
}
