import "server-only";

/** Exported: what was agreed, and what happened in care. Both leave with the account. */
export const portability = {
  slice: "relationships",
  tables: ["care_relationships", "care_terms", "care_events"],
} as const;
