export type OutcomeKind = "problem" | "skill" | "line";

/** What came of an entry or a problem area, by its name or words. */
export type Outcome = { readonly kind: OutcomeKind; readonly id: string; readonly words: string };
