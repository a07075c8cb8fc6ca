import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: kept as long as the account, 30 days in the bin after a delete. */
export const portability = { slice: "uses", tables: { skill_uses: "mine" } } as const satisfies Portability;
