import { describe, expect, it } from "vitest";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import { assembled } from "./assembled";
import type { ActivityFact, OverviewFacts } from "./facts";

const today = "2026-03-12" as LocalDay;
const back = (count: number) => addLocalDays(today, -count);
const given = { clientId: "c", today, shared: [], entries: null };
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
/** Opens by saying what was asked for. */
const open = (table: string, column: string, _rowId: string, sealed: string) =>
  `${table}.${column}:${sealed}`;
const made = (facts: Partial<OverviewFacts>) => assembled({ ...nothing, ...facts }, open, given);

const activity = (more: Partial<ActivityFact>): ActivityFact => ({
  day: back(3),
  planned: true,
  outcome: null,
  predicted: null,
  pleasure: null,
  ...more,
});
const felt = (count: number, predicted: number, pleasure: number) =>
  Array.from({ length: count }, () => activity({ outcome: "done", predicted, pleasure }));

describe("an overview's parts", () => {
  it("are null where nothing is shared, and empty where nothing is there", () => {
    expect(made({})).toMatchObject({
      mood: null,
      problems: null,
      skills: null,
      activities: null,
      homework: null,
    });
    expect(made({ problems: [], skills: [], homework: [] })).toMatchObject({
      problems: [],
      skills: [],
      homework: [],
    });
  });

  it("put first the problem areas that are worked on", () => {
    const area = (id: string, status: "working" | "resolved" | "resting" | null) => ({
      id,
      name: id,
      status,
      countedPer: "week" as const,
      baselineTimes: null,
      targetTimes: null,
      baselineStrength: null,
      targetStrength: null,
    });
    const problems = [area("a", "resolved"), area("b", null), area("c", "working"), area("d", "resting")];
    expect(made({ problems }).problems?.map(({ id, status, name }) => [id, status, name])).toEqual([
      ["c", "working", "problem_areas.name:c"],
      ["b", "open", "problem_areas.name:b"],
      ["d", "resting", "problem_areas.name:d"],
      ["a", "resolved", "problem_areas.name:a"],
    ]);
  });

  it("count a skill's uses of 28 days, and of the rated ones those of 3 and more", () => {
    const use = (days: number, helped: number | null, skillId = "s") => ({
      skillId,
      day: back(days),
      helped,
    });
    const uses = [use(0, 3), use(27, 2), use(5, null), use(28, 5), use(1, 5, "other")];
    const skills = [{ id: "s", name: "x", lastUsed: today }];
    expect(made({ skills, uses }).skills).toEqual([
      { id: "s", name: "skills.name:x", lastUsed: today, uses: 3, rated: 2, helped: 1 },
    ]);
  });

  it("tell planned activities by how they went, and unplanned ones apart", () => {
    const activities = [
      activity({ outcome: "done" }),
      activity({ outcome: "partly" }),
      activity({ outcome: "not" }),
      activity({}),
      activity({ planned: false, outcome: "done" }),
      activity({ day: back(28), outcome: "done" }),
    ];
    expect(made({ activities }).activities).toMatchObject({
      planned: 4,
      done: 1,
      partly: 1,
      not: 1,
      open: 1,
      unplanned: 1,
    });
  });

  it("say how pleasure differed from what was expected only from five on", () => {
    expect(made({ activities: felt(4, 2, 6) }).activities?.gap).toEqual({ n: 4, pleasure: null });
    expect(made({ activities: felt(5, 2, 6) }).activities?.gap).toEqual({ n: 5, pleasure: 4 });
    expect(made({ activities: felt(5, 3, 3) }).activities?.gap).toEqual({ n: 5, pleasure: 0 });
  });

  it("call homework by its words, its template, its skill, or by its kind", () => {
    const row = (id: string, more: object) => ({
      id,
      kind: "skill" as const,
      skillId: null,
      template: null,
      what: null,
      assignedAt: "2026-03-01T10:00:00.000Z",
      assignedOn: back(11),
      dueDay: null,
      outcome: null,
      reviewed: false,
      ...more,
    });
    const homework = [
      row("1", { what: "w" }),
      row("2", { template: "thought-record" }),
      row("3", { skillId: "s" }),
      row("4", { skillId: "gone" }),
    ];
    const skills = [{ id: "s", name: "x", lastUsed: null }];
    expect(made({ homework, skills }).homework?.map(({ what }) => what)).toEqual([
      "homework.what:w",
      "Thought record",
      "skills.name:x",
      "A skill",
    ]);
  });

  it("look back to the last session held and forward to the next one planned", () => {
    const session = (day: LocalDay, status: "planned" | "held") => ({
      id: day,
      startsAt: `${day}T10:00:00.000Z`,
      day,
      zone: "UTC",
      place: "video" as const,
      status,
    });
    const sessions = [
      session(back(14), "held"),
      session(back(7), "held"),
      session(back(2), "planned"),
      session(back(-5), "planned"),
      session(back(-12), "planned"),
    ];
    const { lastHeld, next } = made({ sessions });
    expect([lastHeld?.day, next?.day]).toEqual([back(7), back(-5)]);
  });
});
