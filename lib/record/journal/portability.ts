import "server-only";

/** What this slice answers for: entries as long as the account, 30 days in the bin after a delete; earlier texts 30 days. */
export const portability = {
  slice: "journal",
  tables: ["journal_entries", "journal_entry_words", "journal_behaviours", "journal_revisions"],
} as const;
