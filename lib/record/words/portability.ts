import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: kept as long as the account. */
export const portability = { slice: "words", tables: { words: "mine" } } as const satisfies Portability;
