import type { OFFERED_SCOPES } from "@/lib/access/scopes";

export type OfferedScope = (typeof OFFERED_SCOPES)[number];

/**
 * What a psychologist needs of a client for an operation on the client's record: running care alone, running care and
 * consents, or to have worked with them once (`known`: notes are finished after care ended).
 */
export type Need = "known" | "care" | OfferedScope;

const WORK = ["care", "work"] as const;

/** Everything that a psychologist may do about a client. What is not in this table is refused to them. */
export const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  "agenda.add": WORK,
  "agenda.bring-back": WORK,
  "agenda.change": WORK,
  "agenda.delete": WORK,
  "agenda.discussed": WORK,
  "agenda.restore": WORK,
  "activity.change": WORK,
  "activity.copy": WORK,
  "activity.delete": WORK,
  "activity.plan": WORK,
  "activity.restore": WORK,
  "date.add": ["care"],
  "date.change": ["care"],
  "date.delete": ["care"],
  "date.mark": ["care"],
  "date.restore": ["care"],
  "flag.snooze": ["care"],
  "formulation.add": WORK,
  "formulation.adopt": WORK,
  "formulation.change": WORK,
  "formulation.cite": ["care", "work", "journal"],
  "formulation.delete": WORK,
  "formulation.restore": WORK,
  "handovers.propose": ["care"],
  "homework.assign": WORK,
  "homework.change": WORK,
  "homework.delete": WORK,
  "homework.reopen": WORK,
  "homework.restore": WORK,
  "homework.review": WORK,
  "care.propose-terms": ["care"],
  "letters.start": ["care"],
  "notes.start": ["known"],
  "problem.change": WORK,
  "problem.cite": ["care", "work", "journal"],
  "problem.create": WORK,
  "problem.delete": WORK,
  "problem.restore": WORK,
  "problem.status": WORK,
  "problem.uncite": WORK,
  "skill.agree": WORK,
  "skill.change": WORK,
  "skill.create": WORK,
  "skill.delete": WORK,
  "skill.list": WORK,
  "skill.read": WORK,
  "skill.restore": WORK,
  "skill.update": WORK,
};

/** Whether somebody who has `can` is let into an operation: then a cell of the matrix is no attack. */
export function isAllowed(operation: string, can: readonly Need[]): boolean {
  return NEEDS[operation]?.every((need) => can.includes(need)) ?? false;
}
