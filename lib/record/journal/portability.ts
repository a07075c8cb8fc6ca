import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: entries as long as the account, 30 days in the bin after a delete; earlier texts 30 days. */
export const portability = {
  slice: "journal",
  tables: {
    journal_entries: "mine",
    journal_entry_words: "mine",
    journal_behaviours: "mine",
    journal_revisions: "mine",
  },
} as const satisfies Portability;
