import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { type Change, changeOf, type Measure } from "@/lib/insight/change/change";
import { eventDays, measureData, spaced } from "./measure-data";

const day = (text: string) => text as LocalDay;
const today = day("2026-03-31");

const measure: Measure = {
  metric: "times",
  problem: { id: "p", name: "Staying in bed" },
  countedPer: "week",
  points: [
    { day: day("2026-03-20"), value: 0 },
    { day: day("2026-03-31"), value: 2 },
  ],
  baseline: 7,
  target: 0,
};
const change = (wanted: Partial<Parameters<typeof changeOf>[0]> = {}): Change =>
  changeOf({ of: "problem", measures: [measure], practice: [], events: [], useDays: [], ...wanted }, today);

const practice = [
  {
    skillId: "s",
    name: "Walk",
    uses: 1,
    helpedN: 0,
    helpedMean: null,
    firstDay: day("2026-03-22"),
    lastDay: day("2026-03-22"),
  },
];

describe("the chart of a measure", () => {
  it("has a mark for each answered day, zero among them, and none for the others", () => {
    const given = change();
    const [only] = given.measures;
    if (!only) throw new Error("there is one measure");
    const data = measureData(only, given);
    expect(data.span).toBe(12);
    expect(data.series[0]?.points.map(({ at, value, words }) => [at, value, words])).toEqual([
      [0, 0, "0 times"],
      [11, 2, "2 times"],
    ]);
  });

  it("draws what was said of a week as its share of a day", () => {
    const given = change();
    const [only] = given.measures;
    if (!only) throw new Error("there is one measure");
    expect(measureData(only, given).hairlines).toEqual([
      { value: 1, label: "At first: 7 times a week" },
      { value: 0, label: "Aim: 0 times a week" },
    ]);
  });

  it("marks what happened by number, once a day, and sessions by a dot", () => {
    const events = [
      { day: day("2026-01-01"), kind: "named" as const, name: "Staying in bed" },
      { day: day("2026-03-21"), kind: "skill-made" as const, name: "Walk" },
      { day: day("2026-03-21"), kind: "session" as const, name: null },
      { day: day("2026-03-25"), kind: "session" as const, name: null },
      { day: day("2026-03-28"), kind: "resting" as const, name: null },
    ];
    expect(eventDays(change({ events, practice })).map(({ mark, names }) => [mark, names])).toEqual([
      ["1", ["Skill made: Walk", "Session"]],
      ["2", ["First use of a skill for it"]],
      ["·", ["Session"]],
      ["3", ["Resting"]],
    ]);
  });

  it("puts marks that would stand on each other together", () => {
    const marks = [
      { at: 0, mark: "1", label: "a" },
      { at: 2, mark: "·", label: "b" },
      { at: 4, mark: "2", label: "c" },
      { at: 50, mark: "·", label: "d" },
      { at: 52, mark: "3", label: "e" },
    ];
    expect(spaced(marks, 100).map(({ at, mark, label }) => [at, mark, label])).toEqual([
      [0, "1–2", "a; b; c"],
      [52, "3", "d; e"],
    ]);
  });
});
