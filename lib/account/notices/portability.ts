import "server-only";

/** What this slice answers for: notices hold kinds and ids, and are kept as long as the account. */
export const portability = { slice: "notices", tables: ["notices"] } as const;
