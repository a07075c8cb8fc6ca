import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import { templateWords } from "@/lib/record/journal/templates";
import type { SharedScope } from "../relationships/scope-words";
import type { ActivityFact, HomeworkRow, OverviewFacts, UseFact } from "./facts";
import type {
  ActivitiesGlance,
  HomeworkGlance,
  Overview,
  ProblemGlance,
  SessionGlance,
  SkillGlance,
} from "./overview";
import { HELPED_FROM, sinceWords } from "./since";

/** How far back moods, and how far back practice is looked at. */
export const MOOD_DAYS = 90;
const PRACTICE_DAYS = 28;
/** A gap between predicted and felt is shown from this many on. */
const GAP_FROM = 5;

/** Opens sealed words of one table and column; what was not written stays null. */
export type Opener = (table: string, column: string, rowId: string, sealed: string) => string;

type Given = {
  readonly clientId: string;
  readonly today: LocalDay;
  readonly shared: readonly SharedScope[];
  readonly entries: Overview["entries"];
};

/** The overview from what the statement answered. Pure but for `open`. */
export function assembled(facts: OverviewFacts, open: Opener, given: Given): Overview {
  const { today } = given;
  const held = facts.sessions.findLast(({ status, day }) => status === "held" && day <= today);
  const next = facts.sessions.find(({ status, day }) => status === "planned" && day >= today);
  const since = addLocalDays(today, 1 - PRACTICE_DAYS);
  const names = new Map(facts.skills?.map(({ id, name }) => [id, open("skills", "name", id, name)]));
  return {
    ...given,
    lastHeld: glance(held),
    next: glance(next),
    since: sinceWords(facts, held?.day ?? null, today),
    mood: facts.moods && {
      from: addLocalDays(today, 1 - MOOD_DAYS),
      days: facts.moods.map(([day, n, sum]) => ({ day, n, mean: Math.round((sum / n) * 100) / 100 })),
    },
    problems: facts.problems && problemsOf(facts.problems, open),
    skills:
      facts.skills?.map(({ id, lastUsed }) =>
        practiceOf({ id, name: names.get(id) ?? "", lastUsed }, facts.uses ?? [], since),
      ) ?? null,
    activities: facts.activities && activitiesOf(facts.activities, since, today),
    homework: facts.homework?.map((row) => homeworkOf(row, names, open)) ?? null,
  };
}

function glance(session: OverviewFacts["sessions"][number] | undefined): SessionGlance | null {
  if (!session) return null;
  const { id, startsAt, day, zone, place } = session;
  return { id, startsAt, day, zone, place };
}

const STATUSES = ["working", "open", "resting", "resolved"] as const;

/** What is worked on comes first, else the order in which they were named. */
function problemsOf(problems: NonNullable<OverviewFacts["problems"]>, open: Opener): ProblemGlance[] {
  const glances = problems.map(({ name, status, ...rest }) => ({
    ...rest,
    name: open("problem_areas", "name", rest.id, name),
    status: status ?? "open",
  }));
  return glances.toSorted((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status));
}

function practiceOf(
  skill: Pick<SkillGlance, "id" | "name" | "lastUsed">,
  uses: readonly UseFact[],
  since: LocalDay,
): SkillGlance {
  const own = uses.filter(({ skillId, day }) => skillId === skill.id && day >= since);
  const rated = own.flatMap(({ helped }) => helped ?? []);
  const helped = rated.filter((value) => value >= HELPED_FROM).length;
  return { ...skill, uses: own.length, rated: rated.length, helped };
}

function activitiesOf(all: readonly ActivityFact[], since: LocalDay, today: LocalDay): ActivitiesGlance {
  const recent = all.filter(({ day }) => day >= since && day <= today);
  const planned = recent.filter((one) => one.planned);
  const count = (outcome: ActivityFact["outcome"]) => planned.filter((one) => one.outcome === outcome).length;
  const gaps = all.flatMap(({ predicted, pleasure }) =>
    predicted === null || pleasure === null ? [] : [pleasure - predicted],
  );
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return {
    planned: planned.length,
    done: count("done"),
    partly: count("partly"),
    not: count("not"),
    open: count(null),
    unplanned: recent.length - planned.length,
    gap: { n: gaps.length, pleasure: gaps.length < GAP_FROM ? null : Math.round(mean * 10) / 10 },
  };
}

function homeworkOf(row: HomeworkRow, skills: ReadonlyMap<string, string>, open: Opener): HomeworkGlance {
  const { id, kind, assignedAt, dueDay, outcome, reviewed } = row;
  return { id, kind, what: whatOf(row, skills, open), assignedAt, dueDay, outcome, reviewed };
}

function whatOf(
  { id, skillId, template, what }: HomeworkRow,
  skills: ReadonlyMap<string, string>,
  open: Opener,
) {
  if (what !== null) return open("homework", "what", id, what);
  if (template !== null) return templateWords[template].name;
  return (skillId !== null && skills.get(skillId)) || "A skill";
}
