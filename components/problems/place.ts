import type { Route } from "next";

/** Whose problem areas these are and where they stand: one's own, or a client's in their psychologist's rooms. */
export type ProblemPlace = {
  /** The path of the list, without a slash at its end. */
  readonly base: string;
  readonly clientId?: string | undefined;
};

export const ownProblems: ProblemPlace = { base: "/problems" };

export const clientProblems = (clientId: string): ProblemPlace => ({
  base: `/practice/clients/${clientId}/problems`,
  clientId,
});

export const hrefIn = ({ base }: ProblemPlace, rest = ""): Route => `${base}${rest}` as Route;

/** The address of a skill beside these problem areas. */
export const skillHref = ({ base }: ProblemPlace, rest = ""): Route =>
  `${base.replace(/\/problems$/, "/skills")}${rest}` as Route;

/** Where an entry is read: by its writer on its own page, by a psychologist among the shared ones. */
export const entryHref = ({ clientId }: ProblemPlace, id: string): Route =>
  (clientId === undefined ? `/journal/${id}` : `/practice/clients/${clientId}/entries#entry-${id}`) as Route;
