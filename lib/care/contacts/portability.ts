import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: kept as long as the account, 30 days in the bin after a delete. */
export const portability = {
  slice: "contacts",
  tables: { psychologist_contacts: "mine" },
} as const satisfies Portability;
