import type { Tier } from "@/lib/risk/types";
import type { SkillGlance } from "./skill";

const OFFERED = 3;
/** A mood from here down is one to offer a skill at. */
const LOW_MOOD = 4;

const newestUse = (one: SkillGlance, other: SkillGlance) =>
  (other.lastUsedAt?.getTime() ?? 0) - (one.lastUsedAt?.getTime() ?? 0);

/** The few to have at hand: what was used last, first. */
export function skillsAtHand(skills: readonly SkillGlance[]): readonly SkillGlance[] {
  return [...skills].sort(newestUse).slice(0, OFFERED);
}

/**
 * The one to offer at this mood: one made for a mood if there is one, else the last used. None above a low mood, and none
 * where the rules found tier 2 or more in the words beside it: then help comes first, with nothing next to it.
 */
export function offeredSkill(
  { rating, tier }: { readonly rating: number; readonly tier: Tier },
  skills: readonly SkillGlance[],
): SkillGlance | null {
  if (rating > LOW_MOOD || tier >= 2) return null;
  const forMoods = skills.filter(({ replacesKind }) => replacesKind === "mood");
  return [...(forMoods.length > 0 ? forMoods : skills)].sort(newestUse)[0] ?? null;
}
