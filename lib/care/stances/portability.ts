import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: what the client said to each line of the picture, as long as the line. */
export const portability = {
  slice: "stances",
  tables: { formulation_stances: "mine" },
} as const satisfies Portability;
