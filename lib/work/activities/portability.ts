import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: activities as long as the account, 30 days in the bin after a delete. */
export const portability = {
  slice: "activities",
  tables: { activities: "mine" },
} as const satisfies Portability;
