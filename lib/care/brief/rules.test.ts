import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import type {
  ActivityFact,
  BriefFacts,
  EntryFact,
  HomeworkFact,
  SkillFact,
  StanceFact,
  TargetFact,
  WorkFacts,
} from "./facts";
import { courseRules } from "./rules-course";
import { practiceRules } from "./rules-practice";
import { targetRules } from "./rules-target";
import { workRules } from "./rules-work";
import { allClauses, sentencesOf, targetLines } from "./sentences";
import { windowOf } from "./window";

const d = (day: string) => day as LocalDay;
const march = (day: number) => d(`2026-03-${String(day).padStart(2, "0")}`);
const today = march(20);

const NO_WORK: WorkFacts = {
  agenda: [],
  targets: [],
  skills: [],
  homework: [],
  activities: [],
  stances: [],
};

/** A brief of 10 days since a session on 10 March, with nothing in it. */
const brief = (over: Partial<BriefFacts> = {}): BriefFacts => ({
  clientId: "c",
  name: "Maya",
  today,
  window: windowOf(march(10), today),
  sessions: [],
  work: NO_WORK,
  moods: [],
  entries: [],
  ...over,
});
const work = (over: Partial<WorkFacts>, more: Partial<BriefFacts> = {}) =>
  brief({ work: { ...NO_WORK, ...over }, ...more });

const moods = (from: number, to: number, mean: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ day: march(from + index), mean }));
const entry = (over: Partial<EntryFact> = {}): EntryFact => ({
  id: "e1",
  day: march(14),
  title: null,
  rating: null,
  unread: false,
  cited: false,
  ...over,
});
const skill = (over: Partial<SkillFact> = {}): SkillFact => ({
  id: "s1",
  name: "Two minutes first",
  clientAgreed: true,
  bothAgreed: true,
  byClient: false,
  uses: [],
  ...over,
});
const uses = (n: number, helped: number | null) =>
  Array.from({ length: n }, () => ({ day: march(15), helped }));
const piece = (over: Partial<HomeworkFact> = {}): HomeworkFact => ({
  id: "h1",
  kind: "activity",
  skillId: null,
  what: "A walk by the river",
  assigned: march(10),
  due: null,
  timesWanted: null,
  outcome: null,
  outcomeDay: null,
  obstacle: null,
  reviewed: false,
  ...over,
});
const activity = (over: Partial<ActivityFact> = {}): ActivityFact => ({
  id: "a1",
  name: "Walk",
  day: march(15),
  planned: true,
  outcome: null,
  predictedPleasure: null,
  predictedMastery: null,
  pleasure: null,
  mastery: null,
  ...over,
});
const target = (over: Partial<TargetFact> = {}): TargetFact => ({
  id: "p1",
  name: "Staying in bed",
  since: d("2026-01-05"),
  countedPer: "week",
  baselineTimes: null,
  targetTimes: null,
  baselineStrength: null,
  targetStrength: null,
  statuses: [{ status: "working", day: d("2026-01-05") }],
  readings: [],
  readiness: [],
  ...over,
});
const read = (from: number, to: number, times: number | null, strength: number | null = null) =>
  moods(from, to, 0).map(({ day }) => ({ day, times, strength }));
const stance = (over: Partial<StanceFact>): StanceFact => ({
  lineId: "l1",
  stance: "agree",
  day: march(15),
  ...over,
});
const session = (status: "missed" | "cancelled", day = march(17)) => ({
  id: "d1",
  startsAt: `${day}T10:00:00.000Z`,
  day,
  zone: "Europe/London",
  minutes: 50,
  place: "video" as const,
  status,
});

type Case = { rule: string; says: string; facts: BriefFacts; silent: Record<string, BriefFacts> };

const cases: Case[] = [
  {
    rule: "first-session",
    says: "no session has been held yet",
    facts: brief({ window: windowOf(null, today) }),
    silent: { "one was held": brief() },
  },
  {
    rule: "long-gap",
    says: "the last session was 29 days ago",
    facts: brief({ window: windowOf(d("2026-02-19"), today) }),
    silent: {
      "28 days ago": brief({ window: windowOf(d("2026-02-20"), today) }),
      "none was held": brief({ window: windowOf(null, today) }),
    },
  },
  {
    rule: "session-missed",
    says: "one session was missed",
    facts: brief({ sessions: [session("missed")] }),
    silent: {
      "it was called off": brief({ sessions: [session("cancelled")] }),
      "it was before the last one held": brief({ sessions: [session("missed", march(9))] }),
    },
  },
  {
    rule: "mood-level",
    says: "mood was logged on 4 of 10 days, 5.2 of 10 on average",
    facts: brief({ moods: moods(12, 15, 5.2) }),
    silent: {
      "nothing was logged since": brief({ moods: moods(1, 10, 5) }),
      "moods are not shared": brief({ moods: null }),
    },
  },
  {
    rule: "mood-moved",
    says: "that is up from 4 in the 10 days before",
    facts: brief({ moods: [...moods(1, 9, 4), ...moods(11, 16, 5)] }),
    silent: {
      "four days only": brief({ moods: [...moods(1, 9, 4), ...moods(11, 14, 8)] }),
      "four days before only": brief({ moods: [...moods(1, 4, 4), ...moods(11, 16, 8)] }),
      "less than a whole step": brief({ moods: [...moods(1, 9, 4.1), ...moods(11, 16, 5)] }),
      "nothing before": brief({ moods: moods(11, 16, 5) }),
    },
  },
  {
    rule: "hard-days",
    says: "2 days at 3 or below (11 and 12 March)",
    facts: brief({ moods: [...moods(11, 12, 3), ...moods(13, 14, 3.1)] }),
    silent: { "just above": brief({ moods: moods(11, 14, 3.1) }) },
  },
  {
    rule: "mood-quiet",
    says: "no mood logged since 13 March",
    facts: brief({ moods: moods(11, 13, 5) }),
    silent: {
      "six days": brief({ moods: moods(11, 14, 5) }),
      "there never was one": brief({ moods: [] }),
      "moods are not shared": brief({ moods: null }),
    },
  },
  {
    rule: "entries-shared",
    says: "2 entries shared, 1 not opened yet",
    facts: brief({ entries: [entry({ unread: true }), entry({ id: "e2" })] }),
    silent: {
      "only older ones": brief({ entries: [entry({ day: march(10), unread: true })] }),
      "the journal is not shared": brief({ entries: null }),
    },
  },
  {
    rule: "entries-hard",
    says: "one entry was written on a day rated 2 (14 March)",
    facts: brief({ entries: [entry({ rating: 2 })] }),
    silent: {
      "rated 4": brief({ entries: [entry({ rating: 4 })] }),
      "not rated": brief({ entries: [entry()] }),
    },
  },
  {
    rule: "skill-used",
    says: "“Two minutes first” was used 3 times and one other skill once",
    facts: work({
      skills: [skill({ uses: uses(3, null) }), skill({ id: "s2", name: "B", uses: uses(1, 2) })],
    }),
    silent: { "used before only": work({ skills: [skill({ uses: [{ day: march(10), helped: 5 }] })] }) },
  },
  {
    rule: "skill-helped",
    says: "“Two minutes first” helped 5 of 6 times",
    facts: work({ skills: [skill({ uses: [...uses(5, 3), ...uses(1, 2), ...uses(2, null)] })] }),
    silent: { "four answers": work({ skills: [skill({ uses: [...uses(4, 5), ...uses(9, null)] })] }) },
  },
  {
    rule: "skill-unused",
    says: "not used: “Two minutes first”",
    facts: work({ skills: [skill()] }),
    silent: {
      "not agreed yet": work({ skills: [skill({ bothAgreed: false })] }),
      used: work({ skills: [skill({ uses: uses(1, null) })] }),
    },
  },
  {
    rule: "homework-done",
    says: "homework: 2 done, 1 partly and 1 not",
    facts: work({
      homework: [
        piece({ outcome: "done", outcomeDay: march(12) }),
        piece({ outcome: "done", outcomeDay: march(12) }),
        piece({ outcome: "partly", outcomeDay: march(12) }),
        piece({ outcome: "not", outcomeDay: march(12) }),
      ],
    }),
    silent: {
      "nothing was answered": work({ homework: [piece()] }),
      "answered before": work({ homework: [piece({ outcome: "done", outcomeDay: march(10) })] }),
    },
  },
  {
    rule: "homework-overdue",
    says: "1 piece of homework past its day, not answered",
    facts: work({ homework: [piece({ due: march(19) })] }),
    silent: {
      "due today": work({ homework: [piece({ due: today })] }),
      "no day was set": work({ homework: [piece()] }),
      answered: work({ homework: [piece({ due: march(12), outcome: "not" })] }),
    },
  },
  {
    rule: "homework-obstacle",
    says: "in the way of “A walk by the river”: “It rained”",
    facts: work({ homework: [piece({ outcome: "not", outcomeDay: march(12), obstacle: "It rained" })] }),
    silent: {
      "it was done": work({
        homework: [piece({ outcome: "done", outcomeDay: march(12), obstacle: "It rained" })],
      }),
      "no reason was given": work({ homework: [piece({ outcome: "not", outcomeDay: march(12) })] }),
    },
  },
  {
    rule: "activities-done",
    says: "1 of 3 planned activities done",
    facts: work({
      activities: [activity({ outcome: "done" }), activity({ outcome: "not" }), activity()],
    }),
    silent: {
      "none was answered": work({ activities: [activity()] }),
      "it was not planned": work({ activities: [activity({ planned: false, outcome: "done" })] }),
      "it was before": work({ activities: [activity({ day: march(9), outcome: "done" })] }),
    },
  },
  {
    rule: "activity-gap",
    says: "pleasure was expected at 3 and was 5.5 over 5 activities",
    facts: work({
      activities: Array.from({ length: 5 }, () => activity({ predictedPleasure: 3, pleasure: 5.5 })),
    }),
    silent: {
      "four activities": work({
        activities: Array.from({ length: 4 }, () => activity({ predictedPleasure: 3, pleasure: 8 })),
      }),
      "as expected": work({
        activities: Array.from({ length: 5 }, () => activity({ predictedPleasure: 3, pleasure: 3 })),
      }),
    },
  },
  {
    rule: "problem-new",
    says: "new problem area: “Staying in bed”",
    facts: work({ targets: [target({ since: march(12) })] }),
    silent: { "named before": work({ targets: [target({ since: march(10) })] }) },
  },
  {
    rule: "status-changed",
    says: "“Staying in bed” is now resting",
    facts: work({
      targets: [
        target({
          statuses: [
            { status: "working", day: march(1) },
            { status: "resting", day: march(13) },
          ],
        }),
      ],
    }),
    silent: {
      "only its first status": work({
        targets: [target({ statuses: [{ status: "open", day: march(13) }] })],
      }),
      "changed before": work({
        targets: [
          target({
            statuses: [
              { status: "open", day: march(1) },
              { status: "working", day: march(10) },
            ],
          }),
        ],
      }),
    },
  },
  {
    rule: "readiness-moved",
    says: "confidence about “Staying in bed” went from 4 to 6 of 10",
    facts: work({
      targets: [
        target({
          readiness: [
            { day: march(2), importance: 8, confidence: 4 },
            { day: march(12), importance: 8, confidence: 6 },
          ],
        }),
      ],
    }),
    silent: {
      "one step": work({
        targets: [
          target({
            readiness: [
              { day: march(2), importance: 8, confidence: 4 },
              { day: march(12), importance: 7, confidence: 5 },
            ],
          }),
        ],
      }),
      "asked once": work({
        targets: [target({ readiness: [{ day: march(12), importance: 8, confidence: 4 }] })],
      }),
    },
  },
  {
    rule: "skill-waiting",
    says: "“Two minutes first” waits for the client’s agreement",
    facts: work({ skills: [skill({ clientAgreed: false, bothAgreed: false })] }),
    silent: {
      agreed: work({ skills: [skill()] }),
      "the client made it": work({ skills: [skill({ clientAgreed: false, byClient: true })] }),
    },
  },
  {
    rule: "lines-disputed",
    says: "1 line of the picture disputed",
    facts: work({ stances: [stance({ stance: "dispute" })] }),
    silent: { agreed: work({ stances: [stance({})] }) },
  },
  {
    rule: "lines-suggested",
    says: "other words suggested for 2 lines of the picture",
    facts: work({ stances: [stance({ stance: "suggest" }), stance({ stance: "suggest" })] }),
    silent: { disputed: work({ stances: [stance({ stance: "dispute" })] }) },
  },
  {
    rule: "lines-agreed",
    says: "1 line of the picture agreed",
    facts: work({ stances: [stance({})] }),
    silent: { "agreed before": work({ stances: [stance({ day: march(10) })] }) },
  },
];

const clauseOf = (rule: string, facts: BriefFacts) =>
  Object.values(allClauses(facts))
    .flat()
    .find((clause) => clause.rule === rule);

describe("the sentences of a brief", () => {
  it.each(cases)("says by $rule: $says", ({ rule, says, facts }) => {
    expect(clauseOf(rule, facts)?.text).toBe(says);
  });

  it.each(
    cases.flatMap(({ rule, silent }) =>
      Object.entries(silent).map(([when, facts]) => ({ rule, when, facts })),
    ),
  )("stays silent by $rule when $when", ({ rule, facts }) => {
    expect(clauseOf(rule, facts)).toBeUndefined();
  });

  it("has at least fifteen rules, each in the table, each under its own name", () => {
    const ids = [...courseRules, ...practiceRules, ...workRules].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(15);
    expect(cases.map(({ rule }) => rule).sort()).toEqual([...ids].sort());
  });

  it.each(cases)("links $rule to the numbers it rests on", ({ rule, facts }) => {
    const clause = clauseOf(rule, facts);
    expect(Object.values(clause?.numbers ?? {}).length).toBeGreaterThan(0);
    expect(Object.values(clause?.numbers ?? {}).every(Number.isFinite)).toBe(true);
    expect(clause?.at).toMatch(/^(\/[a-z0-9/#-]*)?$/);
  });

  it("says nothing at all when there is nothing to say", () => {
    expect(sentencesOf(brief())).toEqual([]);
    expect(sentencesOf(brief({ work: null, moods: null, entries: null }))).toEqual([]);
  });

  it("says three sentences of five clauses at most, however much there is", () => {
    const facts = work(
      {
        targets: [target({ since: march(12) })],
        skills: [
          skill({ uses: uses(6, 4) }),
          skill({ id: "s2", name: "B" }),
          skill({ id: "s3", clientAgreed: false, bothAgreed: false }),
        ],
        homework: [
          piece({ due: march(12) }),
          piece({ outcome: "not", outcomeDay: march(13), obstacle: "Rain" }),
        ],
        activities: Array.from({ length: 5 }, () =>
          activity({ outcome: "done", predictedPleasure: 1, pleasure: 6 }),
        ),
        stances: [stance({}), stance({ stance: "dispute" }), stance({ stance: "suggest" })],
      },
      {
        moods: [...moods(1, 9, 6), ...moods(11, 16, 3)],
        entries: [entry({ rating: 2, unread: true })],
        sessions: [session("missed")],
      },
    );
    const sentences = sentencesOf(facts);
    expect(sentences.map(({ part }) => part)).toEqual(["course", "practice", "work"]);
    expect(Math.max(...sentences.map(({ clauses }) => clauses.length))).toBe(5);
  });
});

describe("the line of a problem area", () => {
  const said = (one: TargetFact) => {
    const [line] = targetLines(work({ targets: [one] }));
    return Object.fromEntries((line?.clauses ?? []).map(({ rule, text }) => [rule, text]));
  };

  it.each([
    ["target-not-read", target(), "not recorded in this time"],
    ["target-too-few-days", target({ readings: read(12, 14, 2) }), "not enough days yet: 3 of 4"],
    [
      "target-how-often",
      target({ baselineTimes: 14, targetTimes: 3, readings: [...read(2, 6, 2), ...read(12, 15, 1)] }),
      "7 times a week (before 14, at the start 14, aim 3)",
    ],
    ["target-how-often", target({ countedPer: "day", readings: read(12, 15, 0) }), "0 times a day"],
    [
      "target-how-strong",
      target({ targetStrength: 3, readings: read(12, 15, null, 5.5) }),
      "strength 5.5 of 10 (aim 3)",
    ],
    ["target-reached", target({ targetStrength: 3, readings: read(12, 15, null, 3) }), "the aim is met"],
  ])("says %s", (rule, facts, text) => {
    expect(said(facts)[rule]).toBe(text);
  });

  it.each([
    ["target-not-read", "it rests", target({ statuses: [{ status: "resting", day: march(1) }] })],
    ["target-not-read", "it was read once", target({ readings: read(12, 12, 0) })],
    ["target-too-few-days", "there are four", target({ readings: read(12, 15, 0) })],
    ["target-too-few-days", "there are none", target()],
    ["target-how-often", "only strength was asked", target({ readings: read(12, 16, null, 4) })],
    ["target-how-strong", "only times were asked", target({ readings: read(12, 16, 4) })],
    [
      "target-reached",
      "one of two aims is not met",
      target({ targetTimes: 1, targetStrength: 3, readings: read(12, 15, 2, 3) }),
    ],
    ["target-reached", "there is no aim", target({ readings: read(12, 15, 0, 0) })],
    ["target-reached", "three days only", target({ targetTimes: 9, readings: read(12, 14, 0) })],
  ])("stays silent by %s when %s", (rule, _, facts) => {
    expect(said(facts)).not.toHaveProperty(rule);
  });

  it("has every rule in these tables", () => {
    expect(targetRules.map(({ id }) => id)).toEqual([
      "target-not-read",
      "target-too-few-days",
      "target-how-often",
      "target-how-strong",
      "target-reached",
    ]);
  });

  it("tells what happened to it, and leaves out what was resolved before", () => {
    const resolved = target({
      statuses: [
        { status: "working", day: march(1) },
        { status: "resolved", day: march(9) },
      ],
    });
    const lately = target({
      statuses: [
        { status: "working", day: march(1) },
        { status: "resolved", day: march(12) },
      ],
    });
    expect(targetLines(work({ targets: [resolved] }))).toEqual([]);
    expect(targetLines(work({ targets: [lately] }))[0]?.events).toEqual([
      { day: "12 March", text: "resolved" },
    ]);
  });
});
