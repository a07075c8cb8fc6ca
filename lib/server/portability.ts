import "server-only";
import type { Portability } from "./leaving";

/** The person's key, whose destruction is the erasure, and mail on its way. Never exported. */
export const portability = {
  slice: "server",
  tables: { person_keys: "never", mails: "never" },
} as const satisfies Portability;
