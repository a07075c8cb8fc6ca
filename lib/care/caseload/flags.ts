import { addLocalDays, daysBetween, type LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";
import { SCOPE_WORDS, type SharedScope } from "../relationships/scope-words";

export const FLAG_KINDS = [
  "mood-lower",
  "quiet",
  "line-disputed",
  "homework-waiting",
  "session-unmarked",
  "sharing-changed",
  "terms-waiting",
  "cover-ends",
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

export const flagNames: Readonly<Record<FlagKind, string>> = {
  "mood-lower": "Mood lower than before",
  quiet: "Quiet for a while",
  "line-disputed": "A line is disputed",
  "homework-waiting": "Homework not reviewed",
  "session-unmarked": "Session without a mark",
  "sharing-changed": "Sharing changed",
  "terms-waiting": "Terms wait for you",
  "cover-ends": "Cover ends soon",
};

/** Something to look at, why, and since which day. It orders attention; it measures nobody's risk. */
export type Flag = { readonly kind: FlagKind; readonly since: LocalDay; readonly reason: string };

/** What the rules look at: days on the psychologist's calendar, nothing a person wrote. */
export type Signs = {
  readonly today: LocalDay;
  readonly startedOn: LocalDay;
  /** Null where nothing is shared that could go quiet. Oldest first, each day once. */
  readonly activeDays: readonly LocalDay[] | null;
  readonly moods: ReadonlyArray<{ readonly day: LocalDay; readonly mean: number }> | null;
  readonly lastHeld: LocalDay | null;
  /** Sessions that are over and still only planned. */
  readonly unmarked: readonly LocalDay[];
  /** Days on which homework was reported that nobody has reviewed. */
  readonly unreviewed: readonly LocalDay[];
  readonly disputes: readonly LocalDay[];
  readonly termsSince: LocalDay | null;
  readonly coverEnds: LocalDay | null;
  readonly sharing: ReadonlyArray<{
    readonly scope: SharedScope;
    readonly day: LocalDay;
    readonly what: "started" | "stopped";
  }>;
};

/** Quiet is three times the usual gap and at least four days; where no usual is known, two weeks. */
const QUIET_TIMES = 3;
const QUIET_LEAST = 4;
const QUIET_UNKNOWN = 14;
/** With fewer days than this there is no usual. */
const USUAL_DAYS = 6;

/** A fall of one and a half points between the means of enough days. */
const FALL = 1.5;
const NEAR = { days: 7, least: 4 } as const;
const BEFORE = { days: 21, least: 8 } as const;

const RECENT_SHARING = 14;
const COVER_AHEAD = 14;

const RULES: Readonly<Record<FlagKind, (signs: Signs) => Flag | null>> = {
  "mood-lower": moodLower,
  quiet,
  "line-disputed": lineDisputed,
  "homework-waiting": homeworkWaiting,
  "session-unmarked": sessionUnmarked,
  "sharing-changed": sharingChanged,
  "terms-waiting": termsWaiting,
  "cover-ends": coverEnds,
};

/** Every flag that holds today, in the order of `FLAG_KINDS`. */
export function flagsOf(signs: Signs): Flag[] {
  return FLAG_KINDS.flatMap((kind) => RULES[kind](signs) ?? []);
}

/** The middle of the gaps between neighbouring active days, in days; null where too few are known. */
export function usualGap(activeDays: readonly LocalDay[]): number | null {
  if (activeDays.length < USUAL_DAYS) return null;
  const gaps = activeDays
    .slice(1)
    .map((day, at) => daysBetween(activeDays[at] ?? day, day))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? null;
}

function quiet({ activeDays, today, startedOn }: Signs): Flag | null {
  if (activeDays === null) return null;
  const last = activeDays.at(-1);
  const since = last ?? startedOn;
  const days = daysBetween(since, today);
  const usual = usualGap(activeDays);
  const least = usual === null ? QUIET_UNKNOWN : Math.max(QUIET_LEAST, QUIET_TIMES * usual);
  if (days < least) return null;
  if (last === undefined) return { kind: "quiet", since, reason: `Nothing shared in ${days} days.` };
  const before = usual === null ? "" : ` Before that, something about every ${spokenGap(usual)}.`;
  return { kind: "quiet", since, reason: `Nothing shared for ${days} days.${before}` };
}

const spokenGap = (days: number) => (days === 1 ? "day" : `${days} days`);

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const spoken = (value: number) => String(Math.round(value * 10) / 10);

function moodLower({ moods, today }: Signs): Flag | null {
  if (moods === null) return null;
  const since = addLocalDays(today, 1 - NEAR.days);
  const start = addLocalDays(since, -BEFORE.days);
  const near = moods.filter(({ day }) => day >= since && day <= today);
  const before = moods.filter(({ day }) => day >= start && day < since);
  if (near.length < NEAR.least || before.length < BEFORE.least) return null;
  const [now, then] = [meanOf(near.map(({ mean }) => mean)), meanOf(before.map(({ mean }) => mean))];
  // Rounded, so that a fall of exactly one and a half is not lost to binary fractions.
  if (Math.round((then - now) * 1000) / 1000 < FALL) return null;
  const reason = `Mood over 7 days is ${spoken(now)} (${near.length} days logged). In the three weeks before it was ${spoken(then)} (${before.length} days).`;
  return { kind: "mood-lower", since, reason };
}

function lineDisputed({ disputes }: Signs): Flag | null {
  const [since] = disputes.toSorted();
  if (since === undefined) return null;
  const what = disputes.length === 1 ? "One line of the shared picture is" : `${disputes.length} lines are`;
  return { kind: "line-disputed", since, reason: `${what} disputed by the client.` };
}

function homeworkWaiting({ unreviewed, lastHeld, today }: Signs): Flag | null {
  if (lastHeld === null) return null;
  const waiting = unreviewed.filter((day) => day <= lastHeld);
  if (waiting.length === 0) return null;
  const what = waiting.length === 1 ? "One homework was" : `${waiting.length} pieces of homework were`;
  const reason = `${what} reported before the session on ${shortDay(lastHeld, today)} and not reviewed.`;
  return { kind: "homework-waiting", since: lastHeld, reason };
}

function sessionUnmarked({ unmarked, today }: Signs): Flag | null {
  const since = unmarked.toSorted().at(-1);
  if (since === undefined) return null;
  const more = unmarked.length === 1 ? "" : ` (and ${unmarked.length - 1} before)`;
  const reason = `The session on ${shortDay(since, today)}${more} is not marked as held, missed or cancelled.`;
  return { kind: "session-unmarked", since, reason };
}

function sharingChanged({ sharing, today, startedOn }: Signs): Flag | null {
  const first = addLocalDays(today, -RECENT_SHARING);
  // What was agreed to as care began is no change.
  const [latest] = sharing
    .filter(({ day }) => day >= first && day > startedOn)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
  if (latest === undefined) return null;
  const { day: since, what, scope } = latest;
  const verb = what === "stopped" ? "Stopped sharing" : "Started to share";
  return {
    kind: "sharing-changed",
    since,
    reason: `${verb} ${SCOPE_WORDS[scope].short} on ${shortDay(since, today)}.`,
  };
}

function termsWaiting({ termsSince: since, today }: Signs): Flag | null {
  if (since === null) return null;
  const reason = `They proposed new terms on ${shortDay(since, today)}. Your answer is open.`;
  return { kind: "terms-waiting", since, reason };
}

function coverEnds({ coverEnds: ends, today }: Signs): Flag | null {
  if (ends === null || daysBetween(today, ends) > COVER_AHEAD) return null;
  return { kind: "cover-ends", since: ends, reason: `Your cover ends on ${shortDay(ends, today)}.` };
}
