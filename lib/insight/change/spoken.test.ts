import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { addLocalDays } from "@/lib/core/local-day";
import { type Change, changeOf, type Facts, type Measure, turnOf } from "./change";
import { aimOf, amount, figure, practiceOf, verdictOf } from "./spoken";
import { MOST_DAYS, windowsOf } from "./windows";

const today = "2026-03-31" as LocalDay;
const day = (ago: number) => addLocalDays(today, -ago);

/** One value a day, from `ago` days ago on. */
const points = (ago: number, values: readonly number[]) =>
  values.map((value, at) => ({ day: day(ago - at), value }));
const repeated = (n: number, ...pattern: number[]) =>
  Array.from({ length: n }, (_, at) => pattern[at % pattern.length] ?? 0);

const aMeasure = (wanted: Partial<Measure> = {}): Measure => ({
  metric: "times",
  problem: { id: "p", name: "Staying in bed" },
  countedPer: "week",
  points: [],
  baseline: null,
  target: null,
  ...wanted,
});
const aPractice = (ago: number | null, uses = 3) => ({
  skillId: "s",
  name: "Feet on the floor",
  uses,
  helpedN: 0,
  helpedMean: null,
  firstDay: ago === null ? null : day(ago),
  lastDay: ago === null ? null : day(1),
});
const facts = (wanted: Partial<Facts>): Facts => ({
  of: "problem",
  measures: [],
  practice: [],
  events: [],
  useDays: [],
  ...wanted,
});
const said = (change: Change) => change.measures.map((measure) => verdictOf(measure, change.isRecent));

const before = points(68, repeated(28, 1, 0, 1, 0.5, 1));
const after = points(28, repeated(28, 0, 0, 0.5, 0));

describe("where after begins", () => {
  it("is the first use of a skill, else the day work on it began, else nowhere", () => {
    const events = [
      { day: day(50), kind: "working" as const, name: null },
      { day: day(60), kind: "named" as const, name: null },
    ];
    expect(turnOf({ practice: [aPractice(40), aPractice(20)], events })).toEqual({
      day: day(40),
      kind: "use",
    });
    expect(turnOf({ practice: [aPractice(null)], events })).toEqual({ day: day(50), kind: "working" });
    expect(turnOf({ practice: [], events: events.slice(1) })).toBeNull();
  });

  it("keeps four weeks on each side that do not meet", () => {
    expect(windowsOf(day(40), today)).toEqual({
      before: { from: day(68), to: day(41) },
      after: { from: day(27), to: today },
    });
    expect(windowsOf(day(5), today).after.from).toBe(day(5));
  });
});

describe("a change in words", () => {
  it("gives both sides with their days, the size, and no cause", () => {
    const change = changeOf(
      facts({ measures: [aMeasure({ points: [...before, ...after] })], practice: [aPractice(40)] }),
      today,
    );
    expect(said(change)).toEqual([
      "Before: about 4.9 times a week (28 days). Last four weeks: about 0.9 times a week (27 days). That is less often, by about 4 (2.2 to 5.8). This does not say why.",
    ]);
  });

  it("says not clear yet where it is not, and never that nothing changed", () => {
    const same = [...points(68, repeated(28, 1, 0, 2)), ...points(27, repeated(28, 0, 1, 1, 2))];
    const [sentence] = said(
      changeOf(facts({ measures: [aMeasure({ points: same })], practice: [aPractice(40)] }), today),
    );
    expect(sentence).toContain("Not clear yet whether that is a change.");
    expect(sentence).not.toMatch(/no change/i);
  });

  it.each([
    ["too few days before", points(46, repeated(46, 1)), 40, "Not enough days yet: 6 of 10 before."],
    ["too few days since", points(60, repeated(60, 1)), 3, "Not enough days yet: 3 of 10 since then."],
    ["no days at all", [], 40, "Not enough days yet: 0 of 10 before, 0 of 10 in the last four weeks."],
  ])("counts instead of judging with %s", (_, given, ago, sentence) => {
    const change = changeOf(
      facts({ measures: [aMeasure({ points: given })], practice: [aPractice(ago)] }),
      today,
    );
    expect(said(change)).toEqual([sentence]);
  });

  it("compares nothing before anything was tried", () => {
    const change = changeOf(
      facts({ measures: [aMeasure({ points: after }), aMeasure({ metric: "strength" })] }),
      today,
    );
    expect(change.turn).toBeNull();
    expect(said(change)).toEqual(["So far: about 0.9 times a week (28 days).", "No day has an answer yet."]);
  });

  it("does not take a missing day for a day without the problem", () => {
    const thin = [...points(68, repeated(12, 2)), ...points(20, repeated(11, 2))];
    const change = changeOf(
      facts({ measures: [aMeasure({ points: thin, countedPer: "day" })], practice: [aPractice(40)] }),
      today,
    );
    expect(said(change)[0]).toContain(
      "Before: about 2 times a day (12 days). Last four weeks: about 2 times a day (11 days).",
    );
  });

  it("draws a year at most", () => {
    const long = points(900, repeated(901, 1));
    expect(changeOf(facts({ measures: [aMeasure({ points: long })] }), today).from).toBe(day(MOST_DAYS - 1));
  });
});

describe("what was said at first and the aim", () => {
  it.each([
    [{ baseline: null, target: null }, null],
    [{ baseline: 5, target: null }, "At first you said about 5 times a week."],
    [{ baseline: 0, target: 1 }, "At first you said about 0 times a week. The aim is 1 time a week."],
    [
      { metric: "strength" as const, baseline: 8, target: 3 },
      "At first you said about 8 of 10. The aim is 3 of 10.",
    ],
  ])("are said as they were: %o", (wanted, sentence) => {
    expect(aimOf({ ...aMeasure(wanted), comparison: null })).toBe(sentence);
  });

  it("says when the last weeks are there, and only with days enough", () => {
    const reached = changeOf(
      facts({
        measures: [aMeasure({ points: [...before, ...after], target: 1 })],
        practice: [aPractice(40)],
      }),
      today,
    );
    expect(reached.measures.map((measure) => aimOf(measure, "the client"))).toEqual([
      "The aim is 1 time a week. The last weeks are there.",
    ]);
    const thin = changeOf(
      facts({ measures: [aMeasure({ points: after.slice(0, 5), target: 1 })], practice: [aPractice(40)] }),
      today,
    );
    expect(thin.measures.map((measure) => aimOf(measure))).toEqual(["The aim is 1 time a week."]);
  });
});

describe("practice in words", () => {
  it.each([
    [{ uses: 0, helpedN: 0, helpedMean: null }, "Not used yet."],
    [{ uses: 1, helpedN: 0, helpedMean: null }, "Used 1 time. How much it helped was not answered yet."],
    [
      { uses: 6, helpedN: 4, helpedMean: 5 },
      "Used 6 times. Rated 4 times so far: too few to sum up (4 of 5).",
    ],
    [{ uses: 9, helpedN: 5, helpedMean: 3.84 }, "Used 9 times. It helped about 3.8 of 5 (5 ratings)."],
  ])("counts until there is enough to sum up: %o", (wanted, sentence) => {
    expect(practiceOf({ ...aPractice(1), ...wanted })).toBe(sentence);
  });
});

describe("figures", () => {
  it.each([
    [0, "0"],
    [0.04, "0"],
    [2.25, "2.3"],
    [9.96, "10"],
    [12.4, "12"],
    [-3.2, "-3.2"],
  ])("%d is read as %s", (value, shown) => {
    expect(figure(value)).toBe(shown);
  });

  it("name one time as one time", () => {
    expect(amount(1, { metric: "times", countedPer: "day" })).toBe("about 1 time a day");
  });
});
