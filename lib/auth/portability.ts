import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** Who can sign in, and from where: exported without what opens anything. Codes, links and keys of creates never are. */
export const portability = {
  slice: "auth",
  tables: {
    accounts: "mine",
    sessions: "mine",
    one_time_tokens: "never",
    idempotency_keys: "never",
    two_step_secrets: "never",
    recovery_codes: "never",
  },
} as const satisfies Portability;
