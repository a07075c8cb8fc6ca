import type { Helped } from "./skill";

/** The words of the scale: how much it helped. */
const HELPED_WORDS = ["Not at all", "Hardly", "Some", "Quite a bit", "A lot"] as const;
type HelpedRating = 1 | 2 | 3 | 4 | 5;
export const HELPED_RATINGS: readonly HelpedRating[] = [1, 2, 3, 4, 5];

/** From this rating on a use counts as one that helped. */
export const HELPED_FROM = 3;

/** Fewer answers than this say nothing about a skill; fewer than the second make no percentage. */
const ENOUGH = 5;
const ENOUGH_FOR_PERCENT = 20;

export const helpedWord = (rating: number): string => HELPED_WORDS[rating - 1] ?? "";

const times = (n: number) => {
  if (n === 1) return "once";
  return n === 2 ? "twice" : `${n} times`;
};

/** "Not used yet", "Used 3 times so far", "Used 12 times". */
export function usedWords(uses: number, answered: number): string {
  if (uses === 0) return "Not used yet";
  return answered < ENOUGH ? `Used ${times(uses)} so far` : `Used ${times(uses)}`;
}

/** "Helped 4 of 5 times", with a percentage from twenty answers on; null while there are fewer than five. */
export function helpedWords({ answered, good }: Helped): string | null {
  if (answered < ENOUGH) return null;
  const words = `Helped ${good} of ${answered} times`;
  return answered < ENOUGH_FOR_PERCENT ? words : `${words} (${Math.round((good / answered) * 100)} %)`;
}
