/** The origins of `CORS_ORIGINS` (commas between), or none. A wildcard is not an origin. */
export function allowedOrigins(setting: string): ReadonlySet<string> {
  const parts = setting.split(",").map((part) => part.trim());
  return new Set(parts.filter((part) => URL.canParse(part) && new URL(part).origin === part));
}

/** The CORS headers for one request: only for a listed origin, with credentials, never `*`. */
export function corsHeaders(origin: string | null, allowed: ReadonlySet<string>): Record<string, string> {
  if (origin === null || !allowed.has(origin)) return { vary: "Origin" };
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "Retry-After",
    vary: "Origin",
  };
}

export function preflightHeaders(
  origin: string | null,
  allowed: ReadonlySet<string>,
  methods: readonly string[],
): Record<string, string> {
  const headers = corsHeaders(origin, allowed);
  if (!("access-control-allow-origin" in headers)) return headers;
  return {
    ...headers,
    "access-control-allow-methods": methods.join(", "),
    "access-control-allow-headers": "Authorization, Content-Type, Idempotency-Key",
    "access-control-max-age": "600",
  };
}
