import { GAP_NEEDS, gapOf } from "@/lib/work/activities/gap";
import { counted, listed, often, quoted, spoken, type WorkRule } from "./clause";
import type { BriefFacts, HomeworkFact, SkillFact } from "./facts";
import { within } from "./window";

/** Fewer answers than this say nothing about how much a skill helps. */
const ANSWERS = 5;
/** "Some" and more, of five. */
const HELPED_FROM = 3;
const NAMED = 2;

const usesSince = (skill: SkillFact, { window }: BriefFacts) => within(skill.uses, window);

/** Homework that this stretch is about: given or answered in it, or still open. */
export const homeworkSince = (homework: readonly HomeworkFact[], { window }: BriefFacts): HomeworkFact[] =>
  homework.filter(
    ({ outcome, outcomeDay, assigned }) => outcome === null || (outcomeDay ?? assigned) >= window.from,
  );

const skillUsed: WorkRule = {
  id: "skill-used",
  part: "practice",
  says: ({ work, brief }) => {
    const used = work.skills
      .map((skill) => ({ skill, n: usesSince(skill, brief).length }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n);
    const [most] = used;
    if (!most) return null;
    const uses = used.reduce((sum, { n }) => sum + n, 0);
    const others = used.length - 1;
    const times = often(most.n);
    const rest =
      others === 0
        ? ""
        : ` and ${others === 1 ? "one other skill" : `${others} other skills`} ${often(uses - most.n)}`;
    return {
      text: `${quoted(most.skill.name)} was used ${times}${rest}`,
      numbers: { uses, most: most.n },
      at: `/skills/${most.skill.id}`,
    };
  },
};

const skillHelped: WorkRule = {
  id: "skill-helped",
  part: "practice",
  says: ({ work, brief }) => {
    const rated = work.skills
      .map((skill) => ({ skill, answers: usesSince(skill, brief).flatMap(({ helped }) => helped ?? []) }))
      .filter(({ answers }) => answers.length >= ANSWERS)
      .sort((a, b) => b.answers.length - a.answers.length);
    const [first] = rated;
    if (!first) return null;
    const helped = first.answers.filter((answer) => answer >= HELPED_FROM).length;
    return {
      text: `${quoted(first.skill.name)} helped ${helped} of ${first.answers.length} times`,
      numbers: { helped, answered: first.answers.length },
      at: `/skills/${first.skill.id}`,
    };
  },
};

const skillUnused: WorkRule = {
  id: "skill-unused",
  part: "practice",
  says: ({ work, brief }) => {
    const unused = work.skills.filter((skill) => skill.bothAgreed && usesSince(skill, brief).length === 0);
    const [first] = unused;
    if (!first) return null;
    const named = unused.slice(0, NAMED).map(({ name }) => quoted(name));
    const more = unused.length - named.length;
    const text = `not used: ${listed(more > 0 ? [...named, `${more} more`] : named)}`;
    return {
      text,
      numbers: { skills: unused.length },
      at: unused.length === 1 ? `/skills/${first.id}` : "/skills",
    };
  },
};

const homeworkDone: WorkRule = {
  id: "homework-done",
  part: "practice",
  says: ({ work, brief }) => {
    const answered = homeworkSince(work.homework, brief).filter(({ outcome }) => outcome !== null);
    if (answered.length === 0) return null;
    const by = (wanted: string) => answered.filter(({ outcome }) => outcome === wanted).length;
    const [done, partly, not] = [by("done"), by("partly"), by("not")];
    const parts = [
      done > 0 ? `${done} done` : "",
      partly > 0 ? `${partly} partly` : "",
      not > 0 ? `${not} not` : "",
    ].filter(Boolean);
    return { text: `homework: ${listed(parts)}`, numbers: { done, partly, not }, at: "/homework" };
  },
};

const homeworkOverdue: WorkRule = {
  id: "homework-overdue",
  part: "practice",
  says: ({ work, brief }) => {
    const over = work.homework.filter(
      ({ outcome, due }) => outcome === null && due !== null && due < brief.today,
    );
    if (over.length === 0) return null;
    const text = `${counted(over.length, "piece")} of homework past ${over.length === 1 ? "its" : "their"} day, not answered`;
    return { text, numbers: { homework: over.length }, at: "/homework" };
  },
};

const homeworkObstacle: WorkRule = {
  id: "homework-obstacle",
  part: "practice",
  says: ({ work, brief }) => {
    const stuck = homeworkSince(work.homework, brief).filter(
      ({ outcome, obstacle }) => (outcome === "partly" || outcome === "not") && obstacle !== null,
    );
    const [first] = stuck;
    if (!first?.obstacle) return null;
    return {
      text: `in the way of ${quoted(first.what)}: ${quoted(first.obstacle)}`,
      numbers: { homework: stuck.length },
      at: "/homework",
    };
  },
};

const activitiesDone: WorkRule = {
  id: "activities-done",
  part: "practice",
  says: ({ work, brief }) => {
    const planned = within(work.activities, brief.window).filter((activity) => activity.planned);
    const answered = planned.filter(({ outcome }) => outcome !== null);
    if (answered.length === 0) return null;
    const done = answered.filter(({ outcome }) => outcome === "done").length;
    const text = `${done} of ${counted(planned.length, "planned activity", "planned activities")} done`;
    return { text, numbers: { done, planned: planned.length, answered: answered.length }, at: "/plan" };
  },
};

const activityGap: WorkRule = {
  id: "activity-gap",
  part: "practice",
  says: ({ work, brief }) => {
    const { means, n } = gapOf(within(work.activities, brief.window)).pleasure;
    if (means === null || n < GAP_NEEDS) return null;
    const [expected, actual] = [spoken(means.expected), spoken(means.actual)];
    if (expected === actual) return null;
    return {
      text: `pleasure was expected at ${expected} and was ${actual} over ${n} activities`,
      numbers: { expected: Number(expected), actual: Number(actual), activities: n },
      at: "/plan",
    };
  },
};

/** What was practised. */
export const practiceRules: readonly WorkRule[] = [
  skillUsed,
  skillHelped,
  skillUnused,
  homeworkDone,
  homeworkOverdue,
  homeworkObstacle,
  activitiesDone,
  activityGap,
];
