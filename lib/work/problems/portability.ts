import "server-only";

/** What this slice answers for: problem areas with all that hangs on them, as long as the account, 30 days in the bin. */
export const portability = {
  slice: "problems",
  tables: ["problem_areas", "problem_statuses", "problem_readings", "problem_readiness", "citations"],
} as const;
