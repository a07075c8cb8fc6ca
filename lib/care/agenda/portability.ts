import "server-only";

/** What this slice answers for: points to talk about as long as the account, 30 days in the bin after a delete. */
export const portability = { slice: "agenda", tables: ["agenda_items"] } as const;
