import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: kept as long as the account, 30 days in the bin after a delete. */
export const portability = {
  slice: "mood",
  tables: { mood_entries: "mine", mood_entry_words: "mine" },
} as const satisfies Portability;
