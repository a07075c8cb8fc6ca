import { addLocalDays, daysBetween, type LocalDay } from "@/lib/core/local-day";
import type { Chance } from "./chance";

/** What is true of a made-up person, so that a later part can check what it finds against it. */
export type Truth = {
  /** Where mood lies without anything else, on the scale from 1 to 10. */
  readonly base: number;
  /** How much of yesterday's distance from that carries into today. */
  readonly carry: number;
  /** Standard deviation of what each day brings on its own. */
  readonly shock: number;
  /** What each weekday adds, Monday first. */
  readonly weekday: readonly [number, number, number, number, number, number, number];
  /** Hard stretches: the day in the middle, how deep, and how many days to each side. */
  readonly dips: ReadonlyArray<{ readonly at: number; readonly depth: number; readonly width: number }>;
  /** From this day on things get better, so much a day. */
  readonly gain: { readonly from: number; readonly perDay: number };
  /** What a walk adds to the mood of its day, and how often there is one, before and after the gain begins. */
  readonly walk: { readonly adds: number; readonly before: number; readonly after: number };
  /** Share of the days with anything written down. */
  readonly logged: number;
};

export type CourseDay = {
  readonly day: LocalDay;
  /** Days since the first one. */
  readonly index: number;
  /** The true mood of the day, before rounding to the scale. */
  readonly level: number;
  readonly walked: boolean;
  readonly logged: boolean;
};

/** Monday 0 to Sunday 6. */
export function weekdayOf(day: LocalDay): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}

function slowPart(truth: Truth, index: number): number {
  const dips = truth.dips.map(({ at, depth, width }) => -depth * Math.exp(-(((index - at) / width) ** 2)));
  const gain = Math.max(0, index - truth.gain.from) * truth.gain.perDay;
  return dips.reduce((sum, dip) => sum + dip, truth.base + gain);
}

/**
 * A person's mood day by day up to and without `today`: a slow course, a weekday cycle, what yesterday leaves (AR(1)),
 * and what a walk adds. Deterministic for a given chance, number of days and today.
 */
export function courseOf(truth: Truth, days: number, today: LocalDay, chance: Chance): CourseDay[] {
  const first = addLocalDays(today, -days);
  const course: CourseDay[] = [];
  let left = 0;
  for (let index = 0; index < daysBetween(first, today); index += 1) {
    const day = addLocalDays(first, index);
    left = truth.carry * left + chance.normal(truth.shock);
    const walked = chance.happens(index < truth.gain.from ? truth.walk.before : truth.walk.after);
    const usual = slowPart(truth, index) + (truth.weekday[weekdayOf(day)] ?? 0);
    const level = usual + left + (walked ? truth.walk.adds : 0);
    // Yesterday is always there, so that the demo opens on a diary in use.
    const logged = chance.happens(truth.logged) || index === days - 1;
    course.push({ day, index, level, walked, logged });
  }
  return course;
}

/** A true level as somebody would rate it. */
export function ratingOf(level: number): number {
  return Math.min(10, Math.max(1, Math.round(level)));
}
