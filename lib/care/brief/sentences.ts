import type { Clause, ClausePart } from "./clause";
import { spokenDay } from "./clause";
import type { BriefFacts, TargetFact } from "./facts";
import { courseRules } from "./rules-course";
import { practiceRules } from "./rules-practice";
import { targetRules } from "./rules-target";
import { statusWords, workRules } from "./rules-work";
import { within } from "./window";

/** More than this is not read in ninety seconds; what comes first in the rules' order stays. */
const MOST_CLAUSES = 5;

/** One sentence of the brief, in clauses. A part with nothing to say is not there. */
export type Sentence = {
  readonly part: ClausePart;
  readonly name: string;
  readonly clauses: readonly Clause[];
};

const NAMES: Readonly<Record<ClausePart, string>> = {
  course: "How it has been",
  practice: "What was practised",
  work: "What changed",
};

function clausesOf<Facts>(
  rules: readonly { readonly id: string; readonly says: (facts: Facts) => Omit<Clause, "rule"> | null }[],
  facts: Facts,
): Clause[] {
  return rules.flatMap((rule) => {
    const said = rule.says(facts);
    return said ? [{ rule: rule.id, ...said }] : [];
  });
}

/** Every clause that the rules find, before any is left out for the sake of the reader. */
export function allClauses(brief: BriefFacts): Readonly<Record<ClausePart, readonly Clause[]>> {
  const work = brief.work ? { work: brief.work, brief } : null;
  return {
    course: clausesOf(courseRules, brief),
    practice: work ? clausesOf(practiceRules, work) : [],
    work: work ? clausesOf(workRules, work) : [],
  };
}

/** "Since last time" in three sentences at most, five clauses each at most. */
export function sentencesOf(brief: BriefFacts): Sentence[] {
  const clauses = allClauses(brief);
  return (["course", "practice", "work"] as const).flatMap((part) => {
    const said = clauses[part].slice(0, MOST_CLAUSES);
    return said.length === 0 ? [] : [{ part, name: NAMES[part], clauses: said }];
  });
}

export type TargetEvent = { readonly day: string; readonly text: string };
/** One problem area as the brief shows it: where it stands, what its numbers say, what happened to it. */
export type TargetLine = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly clauses: readonly Clause[];
  readonly events: readonly TargetEvent[];
};

function eventsOf(target: TargetFact, brief: BriefFacts): TargetEvent[] {
  const changes = within(target.statuses.slice(1), brief.window).map(({ day, status }) => ({
    day,
    text: statusWords[status],
  }));
  const begun =
    target.since >= brief.window.from ? [{ day: target.since, text: "named as a problem area" }] : [];
  return [...begun, ...changes].slice(-2).map(({ day, text }) => ({ day: spokenDay(day), text }));
}

/** What is resolved leaves the brief, unless it was resolved in this time. */
const stillShown = (target: TargetFact, { window }: BriefFacts): boolean => {
  const now = target.statuses.at(-1);
  return now?.status !== "resolved" || now.day >= window.from;
};

export function targetLines(brief: BriefFacts): TargetLine[] {
  return (brief.work?.targets ?? [])
    .filter((target) => stillShown(target, brief))
    .map((target) => ({
      id: target.id,
      name: target.name,
      status: statusWords[target.statuses.at(-1)?.status ?? "open"],
      clauses: targetRules.flatMap((rule) => {
        const said = rule.says(target, brief);
        return said ? [{ rule: rule.id, ...said }] : [];
      }),
      events: eventsOf(target, brief),
    }));
}
