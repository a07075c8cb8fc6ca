import "server-only";

/** What this slice answers for: kept as long as the account. */
export const portability = { slice: "words", tables: ["words"] } as const;
