import { ownRecord, type RecordAccess } from "@/lib/access/record";
import { isFailure } from "@/lib/core/result";
import { createSkill } from "@/lib/work/skills/mutations";
import { getUse } from "@/lib/work/skills/queries";
import type { SkillInput } from "@/lib/work/skills/schema";
import type { Skill, SkillUse } from "@/lib/work/skills/skill";
import { logUse } from "@/lib/work/uses/mutations";
import type { Someone } from "./people";

const NOW = new Date("2026-03-05T10:00:00Z");

/** A skill as its form sends it. */
export function skillWords(wanted: Partial<SkillInput> = {}): SkillInput {
  return {
    name: "Walk round the block",
    replaces_kind: "behaviour",
    replaces: "Staying in bed",
    steps: ["Shoes on", "Out of the door", "Once round the block"],
    when_to_use: "When I wake up heavy",
    problem_ids: [],
    ...wanted,
  };
}

type Wanted = Partial<SkillInput> & {
  readonly by: Someone;
  /** The proof it is made under, when it is not one's own. */
  readonly work?: RecordAccess<"work">;
  readonly now?: Date;
};

/** A skill somebody made. Say only what matters: `await aSkill({ by: maya, name: "Box breathing" })`. */
export async function aSkill({ by, work, now = NOW, ...words }: Wanted): Promise<Skill> {
  const made = await createSkill(work ?? ownRecord(by.actor, "work"), skillWords(words), { now });
  if (isFailure(made)) throw new Error(`a skill was refused: ${made.message}`);
  return made.skill;
}

type Used = {
  readonly by: Someone;
  readonly skill: { readonly id: string };
  readonly helped?: number | undefined;
  readonly moodBefore?: number | undefined;
  readonly note?: string | undefined;
  readonly entryId?: string | undefined;
  readonly at?: Date | undefined;
};

/** One time somebody used a skill: `await aUse({ by: maya, skill, helped: 4 })`. */
export async function aUse({ by, skill, at = NOW, entryId, moodBefore, ...words }: Used): Promise<SkillUse> {
  const work = ownRecord(by.actor, "work");
  const input = { skill_id: skill.id, mood_before: moodBefore, entry_id: entryId, ...words };
  const made = await logUse(work, { ...input, used_at: at.toISOString() }, { now: at });
  if (isFailure(made)) throw new Error(`a use was refused: ${made.message}`);
  return getUse(work, made.id);
}
