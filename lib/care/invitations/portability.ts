import "server-only";

/** Exported without their secrets; gone with the account of who sent them. */
export const portability = { slice: "invitations", tables: ["invitations"] } as const;
