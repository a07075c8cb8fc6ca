import "server-only";

/** Exported whole; gone with the account. */
export const portability = { slice: "profile", tables: ["profiles"] } as const;
