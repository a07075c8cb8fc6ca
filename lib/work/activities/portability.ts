import "server-only";

/** What this slice answers for: activities as long as the account, 30 days in the bin after a delete. */
export const portability = { slice: "activities", tables: ["activities"] } as const;
