/** Chance that gives the same run of numbers for the same seed, so that the demo world can be made again. */
export type Chance = {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** True in `share` of the cases. */
  happens(share: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** From a normal distribution with mean 0 and the given standard deviation. */
  normal(deviation: number): number;
  pick<T>(list: readonly T[]): T;
  /** A new list in another order. */
  shuffled<T>(list: readonly T[]): T[];
};

/** 32 bits of a text (FNV-1a), to name a seed with a word. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Weyl sequence with a mixing step: small, fast and good enough to make people up, never for secrets. */
function numbersFrom(seed: string): () => number {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function chanceFrom(seed: string): Chance {
  const next = numbersFrom(seed);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[between(0, list.length - 1)];
    if (found === undefined) throw new Error("there is nothing to pick from");
    return found;
  };
  return {
    next,
    between,
    pick,
    happens: (share) => next() < share,
    // Box–Muller; 1 − u keeps the logarithm away from 0.
    normal: (deviation) => deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}
