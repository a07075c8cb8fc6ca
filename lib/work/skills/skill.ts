import type { Id, PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";

/** What a skill can stand in for. */
export const REPLACES_KINDS = ["thought", "mood", "behaviour"] as const;
export type ReplacesKind = (typeof REPLACES_KINDS)[number];

export type SkillId = Id<"skill">;
export type UseId = Id<"skill-use">;

/** One side's agreement to a skill as it stood in one version. */
export type Agreement = {
  readonly personId: PersonId;
  /** A psychologist's name; null for the client. */
  readonly name: string | null;
  readonly version: number;
  readonly at: Date;
};

/** How often it was said how much a skill helped, and how often that was 3 or more of 5. */
export type Helped = { readonly answered: number; readonly good: number };

/** What a client does instead, opened. */
export type Skill = {
  readonly id: SkillId;
  readonly authorId: PersonId;
  /** A psychologist's name; null when the client made it. */
  readonly authorName: string | null;
  readonly name: string;
  readonly replacesKind: ReplacesKind;
  readonly replaces: string | null;
  readonly steps: readonly string[];
  readonly whenToUse: string | null;
  readonly problemIds: readonly string[];
  readonly uses: number;
  readonly lastUsedAt: Date | null;
  readonly helped: Helped;
  readonly agreements: readonly Agreement[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** One time a skill was used, opened. */
export type SkillUse = {
  readonly id: UseId;
  readonly skillId: SkillId;
  readonly skillName: string;
  readonly usedAt: Date;
  readonly localDay: LocalDay;
  readonly zone: string;
  /** 1 not at all – 5 a lot; null: not answered. */
  readonly helped: number | null;
  readonly moodBefore: number | null;
  readonly note: string | null;
  /** The entry it goes with, where the reader can see that entry. */
  readonly entryId: string | null;
};

/** What a quick use needs of a skill. */
export type SkillGlance = Pick<Skill, "id" | "name" | "replacesKind" | "whenToUse" | "uses" | "lastUsedAt">;

/** A skill as machines read it: `skillOutput`. */
export function skillJson(skill: Skill) {
  return {
    id: skill.id,
    author_id: skill.authorId,
    name: skill.name,
    replaces_kind: skill.replacesKind,
    replaces: skill.replaces,
    steps: [...skill.steps],
    when_to_use: skill.whenToUse,
    problem_ids: [...skill.problemIds],
    uses: skill.uses,
    last_used_at: skill.lastUsedAt?.toISOString() ?? null,
    helped: { ...skill.helped },
    agreed_by: skill.agreements
      .filter(({ version }) => version === skill.version)
      .map(({ personId, at }) => ({ person_id: personId, at: at.toISOString() })),
    version: skill.version,
    created_at: skill.createdAt.toISOString(),
    updated_at: skill.updatedAt.toISOString(),
  };
}
export type SkillJson = ReturnType<typeof skillJson>;

/** A use as machines read it: `useOutput`. */
export function skillUseJson(use: SkillUse) {
  return {
    id: use.id,
    skill_id: use.skillId,
    used_at: use.usedAt.toISOString(),
    local_day: use.localDay,
    helped: use.helped,
    mood_before: use.moodBefore,
    note: use.note,
    entry_id: use.entryId,
  };
}
