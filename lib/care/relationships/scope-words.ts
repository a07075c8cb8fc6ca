/** The parts of a record that are offered for sharing in this version; a test holds them to lib/access/scopes. */
export const SHARED_SCOPES = ["mood", "journal", "work"] as const;
export type SharedScope = (typeof SHARED_SCOPES)[number];

type ScopeWords = {
  /** In a list: "Dr Okafor can read: moods, …". */
  readonly short: string;
  readonly title: string;
  readonly sees: string;
  readonly not: string;
};

/** Each part of a record that can be shared, in plain words: what somebody sees with it, and what they still do not. */
export const SCOPE_WORDS: Readonly<Record<SharedScope, ScopeWords>> = {
  mood: {
    short: "moods",
    title: "Moods",
    sees: "Every mood you log: the number, energy, feelings, what brought it on, and your notes on it. Also those from before today.",
    not: "Your journal.",
  },
  journal: {
    short: "journal entries marked to share",
    title: "Journal entries you mark to share",
    sees: "Each entry that you mark with “You and your psychologist”: all of it, with its mood, words and tags.",
    not: "Entries for “Only you”, drafts, earlier versions and the bin.",
  },
  work: {
    short: "what you work on together",
    title: "Problem areas, skills and plans",
    sees: "What you work on together: problem areas, skills and how they helped, activities, homework, what to talk about, and the shared picture. They can add to it; you see who wrote what.",
    not: "Journal entries. A sentence you cite from an entry for “Only you” stays hidden.",
  },
};

export function isShared(scope: string): scope is SharedScope {
  return Object.hasOwn(SCOPE_WORDS, scope);
}

/** The sentence a person agrees to, kept word for word with the consent. */
export function agreedText(scope: SharedScope, name: string): string {
  const { title, sees, not } = SCOPE_WORDS[scope];
  return `${name} may read this part of my diary until I stop it. ${title}: ${sees} Not included: ${not}`;
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "moods and journal entries you mark to share", in a fixed order; null when nothing is shared. */
export function sharedList(scopes: readonly SharedScope[]): string | null {
  const named = SHARED_SCOPES.filter((scope) => scopes.includes(scope));
  return named.length === 0 ? null : list.format(named.map((scope) => SCOPE_WORDS[scope].short));
}
