import { addLocalDays, type LocalDay, localDayOf } from "@/lib/core/local-day";
import { parseWhen } from "@/lib/record/mood/when";

export const REPEATS = ["once", "weekly", "fortnightly"] as const;
export type Repeat = (typeof REPEATS)[number];

const STEP: Readonly<Record<Repeat, number>> = { once: 0, weekly: 7, fortnightly: 14 };

export type Wanted = {
  readonly day: LocalDay;
  /** `14:30`, as the clock in `zone` shows it. */
  readonly time: string;
  readonly zone: string;
  readonly repeat: Repeat;
  /** How many sessions in all; 1 for one that does not repeat. */
  readonly times: number;
};

export type Slot = { readonly startsAt: Date; readonly localDay: LocalDay };

/**
 * The sessions of a series: the same weekday and the same time on the wall of `zone`, through changes of the clocks. A
 * time that a spring night leaves out is the hour after it. Null when the calendar or the clock has no such time.
 */
export function slotsOf({ day, time, zone, repeat, times }: Wanted): readonly Slot[] | null {
  const count = repeat === "once" ? 1 : times;
  const slots: Slot[] = [];
  for (let index = 0; index < count; index += 1) {
    const startsAt = parseWhen(`${addLocalDays(day, index * STEP[repeat])}T${time}`, zone);
    if (startsAt === null) return null;
    slots.push({ startsAt, localDay: localDayOf(startsAt, zone) });
  }
  return slots;
}
