import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** Exported with the client's record; gone with the account. */
export const portability = {
  slice: "handovers",
  tables: { handovers: "mine" },
} as const satisfies Portability;
