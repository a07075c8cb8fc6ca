import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** Exported: what was agreed, and what happened in care. Both leave with the account. */
export const portability = {
  slice: "relationships",
  tables: { care_relationships: "both", care_terms: "mine", care_events: "mine" },
} as const satisfies Portability;
