import { addLocalDays, daysBetween, type LocalDay } from "@/lib/core/local-day";
import { speakDay } from "@/lib/record/mood/spoken";
import type { ActivityFact, HomeworkRow, OverviewFacts, UseFact } from "./facts";
import type { SinceWords } from "./overview";

/** Without a session held, this many days are looked at. */
const NO_SESSION_DAYS = 14;
/** Fewer days than this have no middle worth comparing. */
const ENOUGH_DAYS = 4;
/** A use helped when it was rated this or more, of 5. */
export const HELPED_FROM = 3;

export type Window = { readonly from: LocalDay; readonly to: LocalDay };

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const times = (count: number) => (count === 1 ? "once" : `${count} times`);
const tenth = (value: number) => String(Math.round(value * 10) / 10);
const within =
  ({ from, to }: Window) =>
  (day: LocalDay) =>
    day >= from && day <= to;

/** The days since the last session held, that day not counted; without one, two weeks. */
export function windowSince(lastHeld: LocalDay | null, today: LocalDay): Window {
  if (lastHeld === null || lastHeld >= today)
    return { from: addLocalDays(today, 1 - NO_SESSION_DAYS), to: today };
  return { from: addLocalDays(lastHeld, 1), to: today };
}

/** "Since last time" in sentences. A part that is not shared says nothing; an empty one says that it is empty. */
export function sinceWords(facts: OverviewFacts, lastHeld: LocalDay | null, today: LocalDay): SinceWords {
  const window = windowSince(lastHeld, today);
  const span = daysBetween(window.from, window.to) + 1;
  const lines = [
    facts.entryDays && entriesLine(facts.entryDays.filter(within(window)).length),
    facts.moods && moodLine(facts.moods, window, span),
    facts.uses && usesLine(facts.uses.filter(({ day }) => within(window)(day))),
    facts.activities && activitiesLine(facts.activities.filter(({ day }) => within(window)(day))),
    facts.homework && homeworkLine(facts.homework, lastHeld ?? window.from),
  ];
  return { heading: headingOf(lastHeld, today, span), lines: lines.filter((line) => line !== null) };
}

function headingOf(lastHeld: LocalDay | null, today: LocalDay, span: number): string {
  if (lastHeld === null) return `No session is marked as held yet. This is about the last ${days(span)}.`;
  if (lastHeld >= today) return `The last session was today. This is about the last ${days(span)}.`;
  return `Since the session on ${speakDay(lastHeld, today)}, ${days(span)} ago.`.replace(
    /on (Today|Yesterday)/,
    (_, day: string) => day.toLowerCase(),
  );
}

function entriesLine(count: number): string {
  if (count === 0) return "No shared journal entries.";
  return count === 1 ? "1 shared journal entry." : `${count} shared journal entries.`;
}

function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function moodLine(moods: NonNullable<OverviewFacts["moods"]>, window: Window, span: number): string {
  const before = { from: addLocalDays(window.from, -span), to: addLocalDays(window.from, -1) };
  const meansIn = (wanted: Window) =>
    moods.filter(([day]) => within(wanted)(day)).map(([, n, sum]) => sum / n);
  const [now, then] = [meansIn(window), meansIn(before)];
  if (now.length === 0) return `No mood logged in ${days(span)}.`;
  const logged = `Mood logged on ${now.length} of ${days(span)}`;
  const value = middle(now);
  if (now.length < ENOUGH_DAYS || value === null) return `${logged}: not enough days yet for a middle.`;
  const earlier = then.length < ENOUGH_DAYS ? null : middle(then);
  const compared = earlier === null ? "" : ` (${tenth(earlier)} in the ${days(span)} before)`;
  return `${logged}, the middle was ${tenth(value)}${compared}.`;
}

function usesLine(uses: readonly UseFact[]): string {
  if (uses.length === 0) return "No skill was used.";
  const rated = uses.filter(({ helped }) => helped !== null);
  const helped = rated.filter((use) => (use.helped ?? 0) >= HELPED_FROM);
  const how =
    rated.length === 0 ? "; none was rated" : `; it helped in ${helped.length} of ${rated.length} rated`;
  return `Skills used ${times(uses.length)}${how}.`;
}

function activitiesLine(activities: readonly ActivityFact[]): string | null {
  const planned = activities.filter((one) => one.planned);
  if (planned.length === 0)
    return activities.length === 0 ? null : "Activities were logged, none was planned.";
  const done = planned.filter(({ outcome }) => outcome === "done").length;
  const partly = planned.filter(({ outcome }) => outcome === "partly").length;
  const more = partly === 0 ? "" : `, ${partly} partly`;
  const what = planned.length === 1 ? "1 planned activity" : `${planned.length} planned activities`;
  return `Of ${what}, ${done} done${more}.`;
}

function homeworkLine(homework: readonly HomeworkRow[], from: LocalDay): string {
  const given = homework.filter(({ assignedOn }) => assignedOn >= from);
  if (given.length === 0) return "No homework was given.";
  const done = given.filter(({ outcome }) => outcome === "done").length;
  const partly = given.filter(({ outcome }) => outcome === "partly").length;
  const more = partly === 0 ? "" : `, ${partly} partly`;
  return `Homework: ${done} of ${given.length} done${more}.`;
}
