/**
 * Tiers say how the page answers, not how ill a person is:
 * 0 nothing to offer · 1 distress · 2 passive or unclear (ask kindly) · 3 active or imminent (help now).
 */
export type Tier = 0 | 1 | 2 | 3;

export type Family =
  | "self"
  | "preparation"
  | "already"
  | "medical"
  | "harm-to-others"
  | "abuse"
  | "withdrawal"
  | "someone-else"
  | "distress";

/** One phrase that was found. `start` and `end` are UTF-16 offsets into the text as it was written. */
export type RuleHit = { id: string; tier: 1 | 2 | 3; family: Family; start: number; end: number };

/** `failed` is true only when the detector itself broke: show the help link, go on writing and saving. */
export type Screening = { tier: Tier; families: Family[]; rules: RuleHit[]; failed?: true };

/**
 * A rule as data: id, tier, phrase, and what makes it not apply.
 * The phrase is a regular expression over folded words (see `compile.ts` for `{name}` and `~`).
 */
export type RuleSource = readonly [id: string, tier: 1 | 2 | 3, phrase: string, options?: RuleOptions];

export type RuleOptions = {
  /** Words that make the phrase ordinary ("cut myself" … "shaving"): see `isOrdinary` for how far they may stand. */
  unless?: string;
  /** The phrase stands whatever stands before it ("better off without me"): no negation, no past. */
  firm?: true;
  /** The phrase names its own subject: do not look for another one before it. */
  anyone?: true;
};

export type Rule = {
  id: string;
  tier: 1 | 2 | 3;
  family: Family;
  phrase: RegExp;
  unless: RegExp | undefined;
  firm: boolean;
  anyone: boolean;
};

/** A word of the text after folding. `gap` before it: 0 none, 1 a clause break, 2 a sentence break. */
export type Token = { word: string; start: number; end: number; gap: 0 | 1 | 2; quoted: boolean };
