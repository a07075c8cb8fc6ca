/** The texts of a problem area that are sealed, by the name of their column. */
export const WRITTEN = ["name", "description", "behaviour", "thought", "mood"] as const;
export type Written = (typeof WRITTEN)[number];

/** Where a sealed text of a problem area lives; part of what its seal authenticates. */
export const problemPlace = (column: Written, rowId: string) => ({ table: "problem_areas", column, rowId });

/** The purpose of the fingerprint that cited words are known by. */
export const CITED = "citation";
