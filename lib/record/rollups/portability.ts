import "server-only";
import type { Portability } from "@/lib/server/leaving";

/** Sums of what other slices keep: rebuilt, never exported on their own, gone with the account. */
export const portability = {
  slice: "rollups",
  tables: { day_rollups: "never", mood_days: "never", owner_totals: "never" },
} as const satisfies Portability;
