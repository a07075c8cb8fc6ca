import "server-only";
import type { Portability } from "@/lib/server/leaving";

/**
 * What this slice answers for: letters as the client was shown them, theirs and under their key; and the psychologist's
 * own copies, drafts among them, under the psychologist's key, an unsent one put away for 30 days.
 */
export const portability = {
  slice: "letters",
  tables: { letters: "mine", letter_drafts: "mine" },
} as const satisfies Portability;
