import type { SkillInput } from "./schema";
import type { Skill } from "./skill";

/** Whether a change leaves a skill as it is: then nobody has to agree again. */
export function isSameSkill(skill: Skill, input: SkillInput): boolean {
  return JSON.stringify(inputOf(skill)) === JSON.stringify(plain(input));
}

/** A skill as it would be written again. */
function inputOf(skill: Skill) {
  return plain({
    name: skill.name,
    replaces_kind: skill.replacesKind,
    replaces: skill.replaces ?? "",
    steps: [...skill.steps],
    when_to_use: skill.whenToUse ?? undefined,
    problem_ids: [...skill.problemIds],
  });
}

function plain({ name, replaces_kind, replaces, steps, when_to_use, problem_ids }: SkillInput) {
  const problems = [...new Set(problem_ids)].sort();
  return [name, replaces_kind, replaces, steps, when_to_use ?? "", problems];
}
