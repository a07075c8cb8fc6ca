import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: kept as long as the client's account, 30 days in the bin after a delete. */
export const portability = {
  slice: "dates",
  tables: { therapy_dates: "mine" },
} as const satisfies Portability;
