import { daysBetween } from "@/lib/core/local-day";
import { counted, meanOf, type Rule, spoken, spokenDay, spokenDays } from "./clause";
import type { BriefFacts, MoodDay } from "./facts";
import { before, within } from "./window";

/** Fewer days than this on either side make no comparison. */
const DAYS_TO_COMPARE = 5;
/** A difference a person would notice on a scale of ten. Said as two averages, never as a trend. */
const WORTH_SAYING = 1;
/** The face "Really hard" writes 2; a day at or below 3 is a hard one. */
const HARD = 3;
const QUIET_DAYS = 7;
const LONG_GAP_DAYS = 28;

const moodsOf = ({ moods, window }: BriefFacts): MoodDay[] => (moods ? within(moods, window) : []);
const means = (days: readonly MoodDay[]) => days.map((day) => day.mean);

const firstSession: Rule = {
  id: "first-session",
  part: "course",
  says: ({ window }) =>
    window.held === null
      ? { text: "no session has been held yet", numbers: { days: window.days }, at: "/dates" }
      : null,
};

const longGap: Rule = {
  id: "long-gap",
  part: "course",
  says: ({ window, today }) => {
    if (window.held === null) return null;
    const days = daysBetween(window.held, today);
    if (days <= LONG_GAP_DAYS) return null;
    return { text: `the last session was ${days} days ago`, numbers: { days }, at: "/dates" };
  },
};

const sessionMissed: Rule = {
  id: "session-missed",
  part: "course",
  says: ({ sessions, window }) => {
    const since = within(sessions, window);
    const missed = since.filter(({ status }) => status === "missed").length;
    if (missed === 0) return null;
    const text = missed === 1 ? "one session was missed" : `${missed} sessions were missed`;
    return { text, numbers: { missed }, at: "/dates" };
  },
};

const moodLevel: Rule = {
  id: "mood-level",
  part: "course",
  says: (facts) => {
    const since = moodsOf(facts);
    const now = meanOf(means(since));
    if (now === null) return null;
    const { days } = facts.window;
    const text = `mood was logged on ${since.length} of ${counted(days, "day")}, ${spoken(now)} of 10 on average`;
    return { text, numbers: { logged: since.length, days, mean: now }, at: "" };
  },
};

const moodMoved: Rule = {
  id: "mood-moved",
  part: "course",
  says: (facts) => {
    const [since, earlier] = [moodsOf(facts), facts.moods ? before(facts.moods, facts.window) : []];
    const [now, then] = [meanOf(means(since)), meanOf(means(earlier))];
    if (now === null || then === null) return null;
    if (since.length < DAYS_TO_COMPARE || earlier.length < DAYS_TO_COMPARE) return null;
    if (Math.abs(now - then) < WORTH_SAYING) return null;
    const way = now > then ? "up" : "down";
    const text = `that is ${way} from ${spoken(then)} in the ${facts.window.days} days before`;
    return { text, numbers: { now, before: then, days: since.length, daysBefore: earlier.length }, at: "" };
  },
};

const hardDays: Rule = {
  id: "hard-days",
  part: "course",
  says: (facts) => {
    const hard = moodsOf(facts).filter((day) => day.mean <= HARD);
    if (hard.length === 0) return null;
    const text = `${counted(hard.length, "day")} at ${HARD} or below (${hard.length > 3 ? "last " : ""}${spokenDays(hard.map(({ day }) => day))})`;
    return { text, numbers: { days: hard.length, at: HARD }, at: "" };
  },
};

const moodQuiet: Rule = {
  id: "mood-quiet",
  part: "course",
  says: ({ moods, today }) => {
    const last = moods?.at(-1);
    if (!last) return null;
    const days = daysBetween(last.day, today);
    if (days < QUIET_DAYS) return null;
    return { text: `no mood logged since ${spokenDay(last.day)}`, numbers: { days }, at: "" };
  },
};

const entriesShared: Rule = {
  id: "entries-shared",
  part: "course",
  says: ({ entries, window }) => {
    const since = within(entries ?? [], window);
    if (since.length === 0) return null;
    const unread = since.filter((entry) => entry.unread).length;
    const shared = `${counted(since.length, "entry", "entries")} shared`;
    const text = unread === 0 ? shared : `${shared}, ${unread} not opened yet`;
    return { text, numbers: { shared: since.length, unread }, at: "/entries" };
  },
};

const entriesHard: Rule = {
  id: "entries-hard",
  part: "course",
  says: ({ entries, window }) => {
    const hard = within(entries ?? [], window).filter(({ rating }) => rating !== null && rating <= HARD);
    const newest = hard[0];
    if (!newest) return null;
    const text =
      hard.length === 1
        ? `one entry was written on a day rated ${newest.rating} (${spokenDay(newest.day)})`
        : `${hard.length} entries rated ${HARD} or below, last on ${spokenDay(newest.day)}`;
    return { text, numbers: { entries: hard.length, at: HARD }, at: `/entries#entry-${newest.id}` };
  },
};

/** How it has been. */
export const courseRules: readonly Rule[] = [
  firstSession,
  longGap,
  sessionMissed,
  moodLevel,
  moodMoved,
  hardDays,
  moodQuiet,
  entriesShared,
  entriesHard,
];
