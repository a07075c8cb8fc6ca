import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: how far a psychologist has read, and which flags they put aside. Theirs, not the client's. */
export const portability = {
  slice: "caseload",
  tables: { desk_marks: "mine", flag_snoozes: "mine" },
} as const satisfies Portability;
