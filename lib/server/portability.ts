import "server-only";

/** The person's key, whose destruction is the erasure, and mail on its way. Never exported. */
export const portability = { slice: "server", tables: ["person_keys", "mails"] } as const;
