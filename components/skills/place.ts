import type { Route } from "next";

/** Whose skills these are and where they stand: one's own, or a client's in their psychologist's rooms. */
export type SkillPlace = {
  /** The path of the list, without a slash at its end. */
  readonly base: string;
  readonly clientId?: string | undefined;
};

export const ownSkills: SkillPlace = { base: "/skills" };

export const clientSkills = (clientId: string): SkillPlace => ({
  base: `/practice/clients/${clientId}/skills`,
  clientId,
});

export const hrefIn = ({ base }: SkillPlace, rest = ""): Route => `${base}${rest}` as Route;

/** The address of the problem areas beside these skills. */
export const problemHref = ({ base }: SkillPlace, rest = ""): Route =>
  `${base.replace(/\/skills$/, "/problems")}${rest}` as Route;
