import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** What this slice answers for: problem areas with all that hangs on them, as long as the account, 30 days in the bin. */
export const portability = {
  slice: "problems",
  tables: {
    problem_areas: "mine",
    problem_statuses: "mine",
    problem_readings: "mine",
    problem_readiness: "mine",
    citations: "mine",
  },
} as const satisfies Portability;
