import "server-only";
import type { Portability } from "@/lib/server/leaving";

/**
 * What this slice answers for: a letter as the client was shown it belongs to the client and leaves with them; its
 * draft is the psychologist's, under their own key, and stays theirs when the client is gone.
 */
export const portability = {
  slice: "letters",
  tables: { letters: "mine", letter_drafts: "mine" },
} as const satisfies Portability;
