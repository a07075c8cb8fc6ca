import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** Exported with a psychologist's account and gone with it: their card, and what admins decided about it. */
export const portability = {
  slice: "psychologists",
  tables: { psychologist_profiles: "mine", psychologist_decisions: "mine" },
} as const satisfies Portability;
