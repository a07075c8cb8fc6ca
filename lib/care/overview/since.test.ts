import { describe, expect, it } from "vitest";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import type { OverviewFacts } from "./facts";
import { sinceWords, windowSince } from "./since";

const today = "2026-03-12" as LocalDay;
const held = "2026-03-05" as LocalDay;
const back = (count: number) => addLocalDays(today, -count);

const nothing: OverviewFacts = {
  sessions: [],
  moods: null,
  entryDays: null,
  problems: null,
  skills: null,
  uses: null,
  activities: null,
  homework: null,
};
const empty: OverviewFacts = { ...nothing, moods: [], entryDays: [], uses: [], activities: [], homework: [] };
const lines = (facts: Partial<OverviewFacts>) => sinceWords({ ...nothing, ...facts }, held, today).lines;
const mood = (counts: readonly number[], mean: number) =>
  counts.toSorted((a, b) => b - a).map((count) => [back(count), 2, mean * 2] as const);
const use = (helped: number | null) => ({ skillId: "s", day: back(1), helped });
const activity = (outcome: "done" | "partly" | null, planned = true) => ({
  day: back(1),
  planned,
  outcome,
  predicted: null,
  pleasure: null,
});
const homework = (outcome: "done" | "partly" | null, assignedOn: LocalDay) => ({
  id: "h",
  kind: "skill" as const,
  skillId: null,
  template: null,
  what: null,
  assignedAt: "",
  assignedOn,
  dueDay: null,
  outcome,
  reviewed: false,
});

describe("since last time", () => {
  it("begins on the day after the session, or two weeks back without one", () => {
    expect(windowSince(held, today)).toEqual({ from: "2026-03-06", to: today });
    expect(windowSince(null, today)).toEqual({ from: "2026-02-27", to: today });
    expect(windowSince(today, today)).toEqual({ from: "2026-02-27", to: today });
  });

  it.each([
    [held, "Since the session on Thursday 5 March, 7 days ago."],
    [back(1), "Since the session yesterday, 1 day ago."],
    [today, "The last session was today. This is about the last 14 days."],
    [null, "No session is marked as held yet. This is about the last 14 days."],
  ])("says since when (%#)", (last, heading) => {
    expect(sinceWords(nothing, last, today).heading).toBe(heading);
  });

  it("says nothing of a part that is not shared, and that an empty one is empty", () => {
    expect(lines({})).toEqual([]);
    expect(sinceWords(empty, held, today).lines).toEqual([
      "No shared journal entries.",
      "No mood logged in 7 days.",
      "No skill was used.",
      "No homework was given.",
    ]);
  });

  it.each<[Partial<OverviewFacts>, string]>([
    [{ entryDays: [held, back(3), back(3), back(1)] }, "3 shared journal entries."],
    [{ moods: mood([1, 2, 3], 5) }, "Mood logged on 3 of 7 days: not enough days yet for a middle."],
    [{ moods: mood([1, 2, 3, 4], 5) }, "Mood logged on 4 of 7 days, the middle was 5."],
    [
      { moods: [...mood([7, 8, 9, 10], 6), ...mood([1, 2, 3, 4], 5)] },
      "Mood logged on 4 of 7 days, the middle was 5 (6 in the 7 days before).",
    ],
    [{ uses: [use(3)] }, "Skills used once; it helped in 1 of 1 rated."],
    [{ uses: [use(2), use(5), use(null)] }, "Skills used 3 times; it helped in 1 of 2 rated."],
    [{ uses: [use(null)] }, "Skills used once; none was rated."],
    [
      { activities: [activity("done"), activity("partly"), activity(null)] },
      "Of 3 planned activities, 1 done, 1 partly.",
    ],
    [{ activities: [activity("done", false)] }, "Activities were logged, none was planned."],
    [
      { homework: [homework("done", held), homework(null, back(1)), homework("done", back(9))] },
      "Homework: 1 of 2 done.",
    ],
  ])("counts what was shared (%#)", (facts, line) => {
    expect(lines(facts)).toEqual([line]);
  });
});
