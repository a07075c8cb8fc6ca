import type { Id, PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import { type Template, templateWords } from "@/lib/record/journal/templates";
import type { Outcome } from "@/lib/work/activities/activity";

export const KINDS = ["skill", "activity", "journal"] as const;
export type Kind = (typeof KINDS)[number];

export type HomeworkId = Id<"homework">;

/** Something to do between two sessions. Null is "nobody said". */
export type Homework = {
  readonly id: HomeworkId;
  readonly authorId: PersonId;
  readonly kind: Kind;
  readonly skillId: string | null;
  /** Null also when the skill was put away. */
  readonly skillName: string | null;
  readonly template: Template | null;
  readonly what: string | null;
  readonly when: string | null;
  readonly where: string | null;
  readonly obstacle: string | null;
  readonly timesWanted: number | null;
  /** How often it was done since: uses of the skill, planned activities done. Null where nothing is counted. */
  readonly timesDone: number | null;
  readonly assignedAt: Date;
  readonly dueDay: LocalDay | null;
  readonly outcome: Outcome | null;
  readonly outcomeAt: Date | null;
  readonly outcomeWords: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewedBy: PersonId | null;
  readonly reviewWords: string | null;
  readonly version: number;
};

type Named = Pick<Homework, "kind" | "skillName" | "template" | "what">;

/** What a piece of homework is called: its skill, its own words, or the page to write. */
export function titleOf({ kind, skillName, template, what }: Named): string {
  if (kind === "skill") return skillName ?? what ?? "A skill that was put away";
  if (kind === "journal") return what ?? `Journal: ${templateWords[template ?? "free"].name.toLowerCase()}`;
  return what ?? "An activity";
}

type Counted = Pick<Homework, "kind" | "timesDone" | "timesWanted" | "outcome">;

/** How far it is: "used 3 of 5", "done once". Null where there is nothing to count, or nothing to add to what was said. */
export function progressOf({ kind, timesDone, timesWanted, outcome }: Counted): string | null {
  if (timesDone === null) return null;
  const verb = kind === "skill" ? "used" : "done";
  if (timesDone === 0 && (outcome !== null || timesWanted === null))
    return outcome === null ? `not ${verb} yet` : null;
  if (timesWanted !== null) return `${verb} ${timesDone} of ${timesWanted}`;
  return timesDone === 1 ? `${verb} once` : `${verb} ${timesDone} times`;
}

export type Standing = "open" | "over" | "reported" | "reviewed";

/** Where it stands on a local day. "over": its day has passed and nobody said how it went. No blame in that. */
export function standingOf(
  { outcome, reviewedAt, dueDay }: Pick<Homework, "outcome" | "reviewedAt" | "dueDay">,
  today: LocalDay,
): Standing {
  if (reviewedAt !== null) return "reviewed";
  if (outcome !== null) return "reported";
  return dueDay !== null && dueDay < today ? "over" : "open";
}
