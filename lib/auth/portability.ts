import "server-only";

/** Devices and one-time links: listed in settings, never exported, gone with the account. */
export const portability = {
  slice: "auth",
  tables: ["sessions", "one_time_tokens", "idempotency_keys"],
} as const;
