import "server-only";

/** Devices and one-time links: listed in settings, never exported, gone with the account. */
export const portability = {
  slice: "auth",
  tables: ["sessions", "one_time_tokens", "idempotency_keys", "two_step_secrets", "recovery_codes"],
} as const;
