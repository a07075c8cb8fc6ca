import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: the lines of the shared picture, as long as the client's account; a deleted line 30 days. */
export const portability = {
  slice: "formulation",
  tables: { formulation_items: "mine" },
} as const satisfies Portability;
