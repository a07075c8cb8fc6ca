import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** Who may read and who did: exported as the access log, kept when an account goes (ids only). */
export const portability = {
  slice: "access",
  tables: { audit_events: "kept", consents: "mine" },
} as const satisfies Portability;
