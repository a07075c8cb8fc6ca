import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: writing that was not saved yet, until it is saved or discarded. */
export const portability = {
  slice: "drafts",
  tables: { journal_drafts: "mine" },
} as const satisfies Portability;
