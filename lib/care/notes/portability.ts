import "server-only";
import type { Portability } from "@/lib/server/leaving";

/**
 * What this slice answers for: a psychologist's notes and what was added to them, under the psychologist's own key, as
 * long as their account; an unsigned one put away, 30 days. They are in nobody else's export; private notes in none
 * that is made for others.
 */
export const portability = {
  slice: "notes",
  tables: { notes: "mine", note_amendments: "mine" },
} as const satisfies Portability;
