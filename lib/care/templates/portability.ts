import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: what a psychologist writes once and gives to several, as long as their account. */
export const portability = {
  slice: "templates",
  tables: { templates: "mine" },
} as const satisfies Portability;
