import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import { formatWhen, parseWhen } from "@/lib/record/mood/when";

type Timed = { readonly startsAt: Date; readonly localDay: LocalDay; readonly zone: string };

export type DayOfPlan<T> = {
  readonly day: LocalDay;
  readonly hours: ReadonlyArray<{ readonly hour: number; readonly activities: readonly T[] }>;
};

/** The waking day, shown also when it is empty. */
const FIRST_HOUR = 7;
const LAST_HOUR = 21;

/** The seven days from Monday that hold `day`. */
export function weekOf(day: LocalDay): LocalDay[] {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addLocalDays(day, -sinceMonday);
  return [0, 1, 2, 3, 4, 5, 6].map((count) => addLocalDays(monday, count));
}

/** The hour on the clock where it happens, 0–23. */
const hourOf = ({ startsAt, zone }: Timed): number => Number(formatWhen(startsAt, zone).slice(11, 13));

/** `09:30` on the clock where it happens. */
export const clockOf = ({ startsAt, zone }: Pick<Timed, "startsAt" | "zone">): string =>
  formatWhen(startsAt, zone).slice(11, 16);

/** The hours from 7 to 21, and further where something stands earlier or later. The same for each day of a week. */
export function hoursShown(activities: readonly Timed[]): number[] {
  const hours = activities.map(hourOf);
  const first = Math.min(FIRST_HOUR, ...hours);
  const last = Math.max(LAST_HOUR, ...hours);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Activities by day and hour, in the order they begin. An hour the clock shows twice (autumn) holds both of its own; one
 * it leaves out (spring) stays empty, since what was planned there begins an hour later.
 */
export function planOf<T extends Timed>(days: readonly LocalDay[], activities: readonly T[]): DayOfPlan<T>[] {
  const hours = hoursShown(activities);
  const inOrder = [...activities].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  return days.map((day) => {
    const own = inOrder.filter((activity) => activity.localDay === day);
    return {
      day,
      hours: hours.map((hour) => ({ hour, activities: own.filter((activity) => hourOf(activity) === hour) })),
    };
  });
}

/** `2026-03-05T09:00`: what a slot of the plan offers to a new activity. */
export const slotAt = (day: LocalDay, hour: number): string => `${day}T${String(hour).padStart(2, "0")}:00`;

/** The same time on the clock on another day, whatever the clocks did in between. */
export function sameTimeOn(day: LocalDay, { startsAt, zone }: Pick<Timed, "startsAt" | "zone">): Date {
  const at = parseWhen(`${day}T${clockOf({ startsAt, zone })}`, zone);
  if (at === null) throw new Error("a local day and a clock make a moment");
  return at;
}
