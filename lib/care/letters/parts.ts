/** A progress report says how care has gone; a referral letter asks somebody else to help. */
export const LETTER_KINDS = ["progress", "referral"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const PARTS = [
  "reason",
  "care",
  "problems",
  "skills",
  "change",
  "mood",
  "summary",
  "next",
  "request",
] as const;
export type Part = (typeof PARTS)[number];

/** The parts of the record that a letter can draw on. */
export const LETTER_SCOPES = ["mood", "work"] as const;
export type LetterScope = (typeof LETTER_SCOPES)[number];

type PartWords = {
  readonly heading: string;
  readonly hint: string;
  /** What the client has to share for it; null: the dates of care, or the psychologist's own words. */
  readonly scope: LetterScope | null;
};

export const partWords: Readonly<Record<Part, PartWords>> = {
  reason: { heading: "Reason for referral", hint: "Why you write, in a sentence or two.", scope: null },
  care: { heading: "Care so far", hint: "From the sessions you both keep.", scope: null },
  problems: { heading: "What we work on", hint: "From the problem areas.", scope: "work" },
  skills: { heading: "Skills and practice", hint: "From the skills and their uses.", scope: "work" },
  change: { heading: "What has changed", hint: "From the days that have an answer.", scope: "work" },
  mood: { heading: "Mood", hint: "From the moods of the last eight weeks.", scope: "mood" },
  summary: { heading: "Summary", hint: "What you make of it.", scope: null },
  next: { heading: "What comes next", hint: "What you plan together.", scope: null },
  request: { heading: "What I ask of you", hint: "What you would like the reader to do.", scope: null },
};

const partsOf: Readonly<Record<LetterKind, readonly Part[]>> = {
  progress: ["care", "problems", "skills", "change", "mood", "summary", "next"],
  referral: ["reason", "care", "problems", "skills", "change", "mood", "request"],
};
export const orderOf = (kind: LetterKind): readonly Part[] => partsOf[kind];

export const kindNames: Readonly<Record<LetterKind, string>> = {
  progress: "Progress report",
  referral: "Referral letter",
};

/** One part of a draft. What is not `included` does not leave the desk. */
export type DraftPart = { readonly part: Part; readonly words: string; readonly included: boolean };
export type DraftText = { readonly about: string; readonly parts: readonly DraftPart[] };

const isWritten = ({ included, words }: DraftPart) => included && words.trim() !== "";

/** What the parts that are included draw on: it is checked when the letter is sent, and again when it is approved. */
export function scopesOf(parts: readonly DraftPart[]): LetterScope[] {
  const used = new Set(parts.filter(isWritten).map(({ part }) => partWords[part].scope));
  return LETTER_SCOPES.filter((scope) => used.has(scope));
}

export const includedParts = (parts: readonly DraftPart[]): DraftPart[] => parts.filter(isWritten);

/** The parts of a kind in their order: what was written, and the rest empty. What belongs elsewhere is left out. */
export function fittingParts(kind: LetterKind, parts: readonly DraftPart[]): DraftPart[] {
  const byPart = new Map(parts.map((one) => [one.part, one]));
  return partsOf[kind].map((part) => byPart.get(part) ?? { part, words: "", included: false });
}
