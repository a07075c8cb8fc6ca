import type { Route } from "next";
import type { Homework } from "@/lib/work/homework/assignment";

/** Whose homework it is and where it stands: one's own, or a client's at their psychologist's desk. */
export type HomeworkPlace = {
  /** The path of the page, without a slash at its end. */
  readonly base: string;
  readonly clientId?: string | undefined;
};

export const ownHomework: HomeworkPlace = { base: "/care/homework" };

export const clientHomework = (clientId: string): HomeworkPlace => ({
  base: `/practice/clients/${clientId}/homework`,
  clientId,
});

export const hrefIn = ({ base }: HomeworkPlace, rest = ""): Route => `${base}${rest}` as Route;

/** Where one does it, or looks at what it is: the skill, the plan, the page to write. Null where the reader has none. */
export function doingHref({ clientId }: HomeworkPlace, homework: Homework): Route | null {
  const { kind, skillId, skillName, template, id } = homework;
  if (kind === "skill" && skillName !== null)
    return (
      clientId === undefined ? `/skills/${skillId}` : `/practice/clients/${clientId}/skills/${skillId}`
    ) as Route;
  if (clientId !== undefined) return null;
  if (kind === "activity") return `/plan/new?homework=${id}` as Route;
  return kind === "journal" ? (`/journal/new?template=${template ?? "free"}` as Route) : null;
}
