import type { Skill } from "@/lib/work/skills/skill";
import type { SkillStart } from "./skill-form";

/** An empty form: three lines to write steps on. */
export const emptySkill: SkillStart = {
  name: "",
  replaces_kind: null,
  replaces: "",
  steps: ["", "", ""],
  when_to_use: undefined,
  problem_ids: [],
};

/** A skill as its form shows it. */
export function startFrom(skill: Skill): SkillStart {
  return {
    name: skill.name,
    replaces_kind: skill.replacesKind,
    replaces: skill.replaces ?? "",
    steps: [...skill.steps],
    when_to_use: skill.whenToUse ?? undefined,
    problem_ids: [...skill.problemIds],
  };
}
