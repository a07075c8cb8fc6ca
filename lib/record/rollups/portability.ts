import "server-only";

/** Sums of what other slices keep: rebuilt, never exported on their own, gone with the account. */
export const portability = {
  slice: "rollups",
  tables: ["day_rollups", "mood_days", "owner_totals"],
} as const;
