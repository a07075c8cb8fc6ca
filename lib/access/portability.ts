import "server-only";

/** Who may read and who did: exported as the access log, kept when an account goes (ids only). */
export const portability = { slice: "access", tables: ["audit_events", "consents"] } as const;
