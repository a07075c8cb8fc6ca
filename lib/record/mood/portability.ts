import "server-only";

/** What this slice answers for: kept as long as the account, 30 days in the bin after a delete. */
export const portability = { slice: "mood", tables: ["mood_entries", "mood_entry_words"] } as const;
