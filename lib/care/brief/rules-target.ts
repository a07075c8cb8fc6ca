import { meanOf, spoken, type TargetRule } from "./clause";
import type { BriefFacts, ReadingFact, TargetFact } from "./facts";
import { before, within } from "./window";

/** Days read that make an average worth saying; with fewer, the number of days is said instead. */
const DAYS_NEEDED = 4;

const PER: Readonly<Record<TargetFact["countedPer"], { readonly words: string; readonly days: number }>> = {
  day: { words: "a day", days: 1 },
  week: { words: "a week", days: 7 },
};

type Level = { readonly days: number; readonly value: number | null };

/** How often, in the unit it is counted in: readings are of one day, so a week's is seven times the mean. */
const timesOf = (readings: readonly ReadingFact[], { countedPer }: TargetFact): Level => {
  const read = readings.flatMap(({ times }) => times ?? []);
  const value = meanOf(read.map((times) => times * PER[countedPer].days));
  return { days: read.length, value: read.length < DAYS_NEEDED ? null : value };
};

const strengthOf = (readings: readonly ReadingFact[]): Level => {
  const read = readings.flatMap(({ strength }) => strength ?? []);
  return { days: read.length, value: read.length < DAYS_NEEDED ? null : meanOf(read) };
};

const levelsOf = (target: TargetFact, { window }: BriefFacts) => {
  const [now, then] = [within(target.readings, window), before(target.readings, window)];
  return {
    times: { now: timesOf(now, target), earlier: timesOf(then, target) },
    strength: { now: strengthOf(now), earlier: strengthOf(then) },
  };
};

const sides = (parts: readonly (readonly [string, number | null])[]): string =>
  parts.flatMap(([words, value]) => (value === null ? [] : [`${words} ${spoken(value)}`])).join(", ");

const numbersOf = (parts: Readonly<Record<string, number | null>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

/** Read too seldom to say how often or how strong: said with how many days there are, never as a zero. */
const tooFew: TargetRule = {
  id: "target-too-few-days",
  says: (target, brief) => {
    const { times, strength } = levelsOf(target, brief);
    const days = Math.max(times.now.days, strength.now.days);
    if (days === 0 || times.now.value !== null || strength.now.value !== null) return null;
    const text = `not enough days yet: ${days} of ${DAYS_NEEDED}`;
    return { text, numbers: { days, needed: DAYS_NEEDED }, at: `/problems/${target.id}` };
  },
};

const unread: TargetRule = {
  id: "target-not-read",
  says: (target, brief) => {
    const status = target.statuses.at(-1)?.status;
    if (status === "resolved" || status === "resting") return null;
    if (within(target.readings, brief.window).length > 0) return null;
    return { text: "not recorded in this time", numbers: { days: 0 }, at: `/problems/${target.id}` };
  },
};

const howOften: TargetRule = {
  id: "target-how-often",
  says: (target, brief) => {
    const { now, earlier } = levelsOf(target, brief).times;
    if (now.value === null) return null;
    const beside = sides([
      ["before", earlier.value],
      ["at the start", target.baselineTimes],
      ["aim", target.targetTimes],
    ]);
    const text = `${spoken(now.value)} times ${PER[target.countedPer].words}${beside && ` (${beside})`}`;
    const numbers = numbersOf({
      times: now.value,
      days: now.days,
      before: earlier.value,
      baseline: target.baselineTimes,
      aim: target.targetTimes,
    });
    return { text, numbers, at: `/problems/${target.id}` };
  },
};

const howStrong: TargetRule = {
  id: "target-how-strong",
  says: (target, brief) => {
    const { now, earlier } = levelsOf(target, brief).strength;
    if (now.value === null) return null;
    const beside = sides([
      ["before", earlier.value],
      ["at the start", target.baselineStrength],
      ["aim", target.targetStrength],
    ]);
    const text = `strength ${spoken(now.value)} of 10${beside && ` (${beside})`}`;
    const numbers = numbersOf({
      strength: now.value,
      days: now.days,
      before: earlier.value,
      baseline: target.baselineStrength,
      aim: target.targetStrength,
    });
    return { text, numbers, at: `/problems/${target.id}` };
  },
};

/** Where the aim is met on average, by each measure that has one and can be said. */
const reached: TargetRule = {
  id: "target-reached",
  says: (target, brief) => {
    const { times, strength } = levelsOf(target, brief);
    const aims = [
      [times.now.value, target.targetTimes],
      [strength.now.value, target.targetStrength],
    ] as const;
    const measured = aims.flatMap(([value, aim]) => (value === null || aim === null ? [] : [{ value, aim }]));
    if (measured.length === 0 || measured.some(({ value, aim }) => value > aim)) return null;
    return { text: "the aim is met", numbers: { aims: measured.length }, at: `/problems/${target.id}` };
  },
};

/** One line for each problem area. */
export const targetRules: readonly TargetRule[] = [unread, tooFew, howOften, howStrong, reached];
