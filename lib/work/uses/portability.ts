import "server-only";

/** What this slice answers for: kept as long as the account, 30 days in the bin after a delete. */
export const portability = { slice: "uses", tables: ["skill_uses"] } as const;
