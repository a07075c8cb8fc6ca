import type { SkillGlance } from "./skill";

const OFFERED = 3;
/** A mood from here down is one to offer a skill at. */
const LOW_MOOD = 4;

export const isLowMood = (rating: number): boolean => rating <= LOW_MOOD;

const newestUse = (one: SkillGlance, other: SkillGlance) =>
  (other.lastUsedAt?.getTime() ?? 0) - (one.lastUsedAt?.getTime() ?? 0);

/** The few to have at hand: what was used last, first. */
export function skillsAtHand(skills: readonly SkillGlance[]): readonly SkillGlance[] {
  return [...skills].sort(newestUse).slice(0, OFFERED);
}

/** The one to offer at a low mood: one made for a mood if there is one, else the last used. */
export function skillForLowMood(skills: readonly SkillGlance[]): SkillGlance | null {
  const forMoods = skills.filter(({ replacesKind }) => replacesKind === "mood");
  return (forMoods.length > 0 ? forMoods : [...skills]).sort(newestUse)[0] ?? null;
}
