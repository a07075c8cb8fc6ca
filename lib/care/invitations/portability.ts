import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** Exported without their secrets; gone with the account of who sent them. */
export const portability = {
  slice: "invitations",
  tables: { invitations: "mine" },
} as const satisfies Portability;
