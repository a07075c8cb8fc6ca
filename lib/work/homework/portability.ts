import "server-only";

/** What this slice answers for: homework as long as the account, 30 days in the bin after a delete. */
export const portability = { slice: "homework", tables: ["homework"] } as const;
