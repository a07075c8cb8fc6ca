import "server-only";

/** What this slice answers for: how far a psychologist has read, and which flags they put aside. Theirs, not the client's. */
export const portability = { slice: "caseload", tables: ["desk_marks", "flag_snoozes"] } as const;
