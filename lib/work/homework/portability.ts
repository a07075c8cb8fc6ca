import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: homework as long as the account, 30 days in the bin after a delete. */
export const portability = { slice: "homework", tables: { homework: "mine" } } as const satisfies Portability;
