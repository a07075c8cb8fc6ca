import type {
  ActivityFact,
  BriefFacts,
  EntryFact,
  HomeworkFact,
  SkillFact,
  StanceFact,
  TargetFact,
  WorkFacts,
} from "@/lib/care/brief/facts";
import { windowOf } from "@/lib/care/brief/window";
import type { LocalDay } from "@/lib/core/local-day";

// What a brief is made of, on paper: 20 March, ten days after a session. Nothing here touches a database.

export const d = (day: string) => day as LocalDay;
export const march = (day: number) => d(`2026-03-${String(day).padStart(2, "0")}`);
export const today = march(20);

const NO_WORK: WorkFacts = {
  agenda: [],
  targets: [],
  skills: [],
  homework: [],
  activities: [],
  stances: [],
};

/** A brief of 10 days since a session on 10 March, with nothing in it. */
export const brief = (over: Partial<BriefFacts> = {}): BriefFacts => ({
  clientId: "c",
  name: "Maya",
  today,
  window: windowOf(march(10), today),
  sessions: [],
  lastPlan: null,
  work: NO_WORK,
  moods: [],
  entries: [],
  ...over,
});
export const work = (over: Partial<WorkFacts>, more: Partial<BriefFacts> = {}) =>
  brief({ work: { ...NO_WORK, ...over }, ...more });

export const moods = (from: number, to: number, mean: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ day: march(from + index), mean }));
export const entry = (over: Partial<EntryFact> = {}): EntryFact => ({
  id: "e1",
  day: march(14),
  title: null,
  rating: null,
  unread: false,
  cited: false,
  ...over,
});
export const skill = (over: Partial<SkillFact> = {}): SkillFact => ({
  id: "s1",
  name: "Two minutes first",
  clientAgreed: true,
  bothAgreed: true,
  byClient: false,
  uses: [],
  ...over,
});
export const uses = (n: number, helped: number | null) =>
  Array.from({ length: n }, () => ({ day: march(15), helped }));
export const piece = (over: Partial<HomeworkFact> = {}): HomeworkFact => ({
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
export const activity = (over: Partial<ActivityFact> = {}): ActivityFact => ({
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
export const target = (over: Partial<TargetFact> = {}): TargetFact => ({
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
export const read = (from: number, to: number, times: number | null, strength: number | null = null) =>
  moods(from, to, 0).map(({ day }) => ({ day, times, strength }));
export const stance = (over: Partial<StanceFact>): StanceFact => ({
  lineId: "l1",
  stance: "agree",
  day: march(15),
  ...over,
});
export const session = (status: "missed" | "cancelled", day = march(17)) => ({
  id: "d1",
  startsAt: `${day}T10:00:00.000Z`,
  day,
  zone: "Europe/London",
  minutes: 50,
  place: "video" as const,
  status,
});
