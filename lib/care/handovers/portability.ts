import "server-only";

/** Exported with the client's record; gone with the account. */
export const portability = { slice: "handovers", tables: ["handovers"] } as const;
