import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import type { BriefFacts, WorkFacts } from "./facts";
import { practiceRows } from "./practice";
import { windowOf } from "./window";

const d = (day: number) => `2026-03-${String(day).padStart(2, "0")}` as LocalDay;
const brief = (over: Partial<WorkFacts> | null): BriefFacts => ({
  clientId: "c",
  name: "Maya",
  today: d(20),
  window: windowOf(d(10), d(20)),
  sessions: [],
  lastPlan: null,
  work: over && { agenda: [], targets: [], skills: [], homework: [], activities: [], stances: [], ...over },
  moods: null,
  entries: null,
});
const skill = { id: "s1", name: "Walk", clientAgreed: true, bothAgreed: true, byClient: false, uses: [] };
const piece = {
  ...({
    id: "h1",
    kind: "skill",
    skillId: "s1",
    what: "Walk",
    assigned: d(11),
    due: d(18),
    timesWanted: 3,
  } as const),
  ...{ outcome: null, outcomeDay: null, obstacle: null, reviewed: false },
};
const walk = {
  ...({ id: "a1", name: "River", day: d(14), planned: true, outcome: "done" } as const),
  ...{ predictedPleasure: 0, predictedMastery: null, pleasure: 6, mastery: 4 },
};

describe("what was expected and what came", () => {
  it("counts the uses of a skill since it was given, and says when nobody answered", () => {
    const uses = [d(10), d(12), d(13)].map((day) => ({ day, helped: null }));
    const [row] = practiceRows(brief({ homework: [piece], skills: [{ ...skill, uses }] }));
    expect(row).toMatchObject({ expected: "3 times, by 18 March", actual: "used twice, not answered" });
  });

  it("keeps a guess of 0 apart from no guess", () => {
    const [guessed] = practiceRows(brief({ activities: [walk] }));
    expect(guessed).toMatchObject({ expected: "pleasure 0", actual: "done, pleasure 6, mastery 4" });
    const [none] = practiceRows(brief({ activities: [{ ...walk, predictedPleasure: null }] }));
    expect(none).toMatchObject({ expected: "planned" });
  });

  it("says of an agreed skill that it was not used, and of its answers how many", () => {
    expect(practiceRows(brief({ skills: [skill] }))).toMatchObject([{ actual: "not used" }]);
    const uses = [2, 4, null].map((helped) => ({ day: d(15), helped }));
    expect(practiceRows(brief({ skills: [{ ...skill, uses }] }))).toMatchObject([
      { expected: "agreed by both", actual: "used 3 times, helped 1 of 2" },
    ]);
  });

  it("is empty when nothing was to be done, or the work is not shared", () => {
    expect(practiceRows(brief({}))).toEqual([]);
    expect(practiceRows(brief(null))).toEqual([]);
    expect(
      practiceRows(
        brief({
          activities: [
            { ...walk, planned: false },
            { ...walk, day: d(9) },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
