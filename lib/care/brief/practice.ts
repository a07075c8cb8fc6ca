import { often, spokenDay } from "./clause";
import type { ActivityFact, BriefFacts, HomeworkFact, Outcome, SkillFact } from "./facts";
import { homeworkSince } from "./rules-practice";
import { within } from "./window";

/** One thing that was to be done: what was expected of it, and what came. */
export type PracticeRow = {
  readonly key: string;
  readonly what: string;
  readonly kind: "Homework" | "Activity" | "Skill";
  readonly expected: string;
  readonly actual: string;
  /** The page of the client that shows it. */
  readonly at: string;
};

/** As many of each as a page holds. */
const MOST = { homework: 5, activities: 5, skills: 4 } as const;

const outcomeWords: Readonly<Record<Outcome, string>> = {
  done: "done",
  partly: "partly done",
  not: "not done",
};
const said = (words: readonly (string | null)[], otherwise: string) =>
  words.filter((word): word is string => word !== null).join(", ") || otherwise;

function homeworkRow(piece: HomeworkFact, { work, today }: BriefFacts): PracticeRow {
  const { id, what, due, timesWanted, outcome, skillId, assigned } = piece;
  const skill = work?.skills.find((one) => one.id === skillId);
  const uses = skill && timesWanted !== null ? skill.uses.filter(({ day }) => day >= assigned).length : null;
  return {
    key: id,
    what,
    kind: "Homework",
    expected: said(
      [timesWanted && often(timesWanted), due && `by ${spokenDay(due)}`].map((word) => word || null),
      `given ${spokenDay(assigned)}`,
    ),
    actual: said(
      [
        uses === null ? null : `used ${often(uses)}`,
        outcome && outcomeWords[outcome],
        outcome === null && due !== null && due < today ? "not answered" : null,
      ],
      "open",
    ),
    at: "/homework",
  };
}

const rated = (pleasure: number | null, mastery: number | null): string | null =>
  pleasure === null && mastery === null
    ? null
    : said(
        [pleasure === null ? null : `pleasure ${pleasure}`, mastery === null ? null : `mastery ${mastery}`],
        "",
      );

const activityRow = (activity: ActivityFact): PracticeRow => ({
  key: activity.id,
  what: `${activity.name}, ${spokenDay(activity.day)}`,
  kind: "Activity",
  expected: rated(activity.predictedPleasure, activity.predictedMastery) ?? "planned",
  actual: said(
    [activity.outcome && outcomeWords[activity.outcome], rated(activity.pleasure, activity.mastery)],
    "not answered",
  ),
  at: "/plan",
});

function skillRow(skill: SkillFact, brief: BriefFacts): PracticeRow {
  const uses = within(skill.uses, brief.window);
  const answers = uses.flatMap(({ helped }) => helped ?? []);
  const helped = answers.filter((answer) => answer >= 3).length;
  return {
    key: skill.id,
    what: skill.name,
    kind: "Skill",
    expected: skill.bothAgreed ? "agreed by both" : "not agreed by both yet",
    actual: said(
      [
        uses.length === 0 ? "not used" : `used ${often(uses.length)}`,
        answers.length === 0 ? null : `helped ${helped} of ${answers.length}`,
      ],
      "",
    ),
    at: `/skills/${skill.id}`,
  };
}

/** Homework, planned activities and skills of this time, expected beside actual. */
export function practiceRows(brief: BriefFacts): PracticeRow[] {
  const { work, window } = brief;
  if (work === null) return [];
  const planned = within(work.activities, window).filter((activity) => activity.planned);
  const skills = work.skills
    .filter((skill) => skill.bothAgreed || within(skill.uses, window).length > 0)
    .sort((a, b) => within(b.uses, window).length - within(a.uses, window).length);
  return [
    ...homeworkSince(work.homework, brief)
      .slice(0, MOST.homework)
      .map((piece) => homeworkRow(piece, brief)),
    ...planned.slice(0, MOST.activities).map(activityRow),
    ...skills.slice(0, MOST.skills).map((skill) => skillRow(skill, brief)),
  ];
}
