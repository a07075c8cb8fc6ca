import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: a psychologist's templates as long as their account, 30 days in the bin after a delete. */
export const portability = {
  slice: "templates",
  tables: { templates: "mine" },
} as const satisfies Portability;
