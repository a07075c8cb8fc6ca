import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** Exported whole; gone with the account. */
export const portability = { slice: "profile", tables: { profiles: "mine" } } as const satisfies Portability;
