import { describe, expect, it } from "vitest";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import { FLAG_KINDS, type FlagKind, flagNames, flagsOf, type Signs, usualGap } from "./flags";

const today = "2026-03-31" as LocalDay;
const back = (count: number) => addLocalDays(today, -count);
/** Days counted back from today, oldest first. */
const daysBack = (...counts: number[]) => counts.toSorted((a, b) => b - a).map(back);
const every = (step: number, from: number, to: number) =>
  daysBack(...Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step));

/** Somebody of whom there is nothing to say. */
const calm: Signs = {
  today,
  startedOn: back(90),
  activeDays: every(1, 0, 41),
  moods: [],
  lastHeld: back(7),
  unmarked: [],
  unreviewed: [],
  disputes: [],
  termsSince: null,
  coverEnds: null,
  sharing: [],
};

const moods = (near: readonly number[], before: readonly number[]) => [
  ...before.map((mean, at) => ({ day: back(27 - at), mean })),
  ...near.map((mean, at) => ({ day: back(6 - at), mean })),
];
const many = (count: number, mean: number) => Array.from({ length: count }, () => mean);
const kinds = (signs: Partial<Signs>) => flagsOf({ ...calm, ...signs }).map(({ kind }) => kind);

describe("the flags of the caseload", () => {
  it("are silent where there is nothing to say", () => {
    expect(flagsOf(calm)).toEqual([]);
  });

  it.each<[string, FlagKind, Partial<Signs>]>([
    ["writes every day, quiet for 4 days", "quiet", { activeDays: every(1, 4, 41) }],
    ["writes every 3 days, quiet for 9", "quiet", { activeDays: every(3, 9, 39) }],
    ["too few days to know, quiet for 14", "quiet", { activeDays: daysBack(14, 20) }],
    ["nothing at all in 14 days of care", "quiet", { activeDays: [], startedOn: back(14) }],
    ["a fall of exactly 1.5", "mood-lower", { moods: moods(many(4, 3.5), many(8, 5)) }],
    ["a fall of exactly 1.5 in thirds", "mood-lower", { moods: moods(many(4, 3.1), many(8, 4.6)) }],
    ["a larger fall", "mood-lower", { moods: moods(many(7, 2), many(21, 6)) }],
    ["homework reported on the day of the session", "homework-waiting", { unreviewed: [back(7)] }],
    ["homework reported before it", "homework-waiting", { unreviewed: [back(9), back(8)] }],
    ["a disputed line", "line-disputed", { disputes: [back(2)] }],
    ["a session that passed", "session-unmarked", { unmarked: [back(1)] }],
    [
      "sharing stopped today",
      "sharing-changed",
      { sharing: [{ scope: "mood", day: today, what: "stopped" }] },
    ],
    [
      "sharing started two weeks ago",
      "sharing-changed",
      { sharing: [{ scope: "journal", day: back(14), what: "started" }] },
    ],
    ["terms proposed", "terms-waiting", { termsSince: back(3) }],
    ["cover that ends in 14 days", "cover-ends", { coverEnds: addLocalDays(today, 14) }],
  ])("say so: %s", (_, kind, signs) => {
    const flags = flagsOf({ ...calm, ...signs });
    expect(flags.map((flag) => flag.kind)).toEqual([kind]);
    expect(flags[0]?.reason).toMatch(/^[A-Z0-9].+\.$/);
    expect(flags[0]?.since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each<[string, Partial<Signs>]>([
    ["writes every day, quiet for 3 days", { activeDays: every(1, 3, 41) }],
    ["writes every 3 days, quiet for 8", { activeDays: every(3, 8, 38) }],
    ["too few days to know, quiet for 13", { activeDays: daysBack(13, 20) }],
    ["nothing yet in 13 days of care", { activeDays: [], startedOn: back(13) }],
    ["shares nothing that could go quiet", { activeDays: null, moods: null }],
    ["a fall of 1.4", { moods: moods(many(7, 3.6), many(21, 5)) }],
    ["a rise", { moods: moods(many(7, 7), many(21, 4)) }],
    ["a fall over 3 days only", { moods: moods(many(3, 1), many(21, 8)) }],
    ["a fall after 7 days only", { moods: moods(many(7, 1), many(7, 8)) }],
    ["homework reported after the session", { unreviewed: [back(6)] }],
    ["homework reported, and no session held yet", { unreviewed: [back(9)], lastHeld: null }],
    ["sharing changed 15 days ago", { sharing: [{ scope: "mood", day: back(15), what: "stopped" }] }],
    [
      "what was agreed as care began",
      { startedOn: back(3), sharing: [{ scope: "mood", day: back(3), what: "started" }] },
    ],
    ["cover that ends in 15 days", { coverEnds: addLocalDays(today, 15) }],
  ])("keep silent: %s", (_, signs) => {
    expect(kinds(signs)).toEqual([]);
  });

  it("give their reason with the numbers it rests on", () => {
    const [flag] = flagsOf({ ...calm, moods: moods(many(5, 3.4), many(14, 5.2)) });
    expect(flag?.reason).toBe(
      "Mood over 7 days is 3.4 (5 days logged). In the three weeks before it was 5.2 (14 days).",
    );
    expect(flagsOf({ ...calm, activeDays: every(2, 12, 40) })[0]?.reason).toBe(
      "Nothing shared for 12 days. Before that, something about every 2 days.",
    );
  });

  it("come in one order, whatever holds", () => {
    const signs: Partial<Signs> = {
      activeDays: every(1, 9, 41),
      disputes: [back(2)],
      unreviewed: [back(9)],
      unmarked: [back(1)],
      termsSince: back(3),
      coverEnds: today,
      sharing: [{ scope: "mood", day: today, what: "stopped" }],
      moods: moods(many(7, 2), many(21, 6)),
    };
    expect(kinds(signs)).toEqual([...FLAG_KINDS]);
  });

  it("never speak of risk", () => {
    expect(Object.values(flagNames).join(" ")).not.toMatch(/risk|danger|safe|score|severe/i);
  });
});

describe("the usual gap", () => {
  it.each([
    [every(1, 0, 5), 1],
    [every(3, 0, 30), 3],
    [daysBack(30, 29, 28, 20, 10, 9), 1],
    [every(1, 0, 4), null],
    [[], null],
  ])("is the middle of the gaps, from six days on (%#)", (days, gap) => {
    expect(usualGap(days)).toBe(gap);
  });
});
