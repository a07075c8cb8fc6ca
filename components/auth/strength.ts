import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

// Loaded only once somebody goes to choose a password: the lists are larger than the rest of the page together.
const meter = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
const WORDS = dictionary["diceware-common"].filter((word) => /^[a-z]{4,8}$/.test(word));

/** 0 (guessed at once) to 4 (very hard to guess). `names` are words that belong to this person. */
export function strengthOf(password: string, names: readonly string[]): 0 | 1 | 2 | 3 | 4 {
  return meter.check(password.slice(0, 128), [...names, "mymooddiary"]).score;
}

/** Four words by chance. About 50 bits: nobody guesses them through a sign-in page. */
export function fourWords(): string {
  const chosen = Array.from({ length: 4 }, () => WORDS[below(WORDS.length)] ?? "");
  return chosen.join(" ");
}

/** A fair number from 0 to below `size`: what would favour the first ones is drawn again. */
function below(size: number): number {
  const limit = Math.floor(2 ** 32 / size) * size;
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn < limit ? drawn % size : below(size);
}
