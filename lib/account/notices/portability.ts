import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: notices hold kinds and ids, and are kept as long as the account. */
export const portability = { slice: "notices", tables: { notices: "mine" } } as const satisfies Portability;
