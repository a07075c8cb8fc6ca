import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: points to talk about as long as the account, 30 days in the bin after a delete. */
export const portability = {
  slice: "agenda",
  tables: { agenda_items: "mine" },
} as const satisfies Portability;
