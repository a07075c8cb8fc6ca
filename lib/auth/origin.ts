const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** The headers a browser sets itself and a page cannot forge. */
export type OriginHeaders = { readonly origin: string | null; readonly fetchSite: string | null };

export type OriginVerdict = "own" | "foreign" | "not-a-browser";

/**
 * Where a request that changes something comes from. A malformed or `null` origin is foreign. Without an `Origin`
 * the browser's own Sec-Fetch-Site decides; without either it is no browser, and cookies must not count.
 */
export function originVerdict(headers: OriginHeaders, ownOrigins: ReadonlySet<string>): OriginVerdict {
  if (headers.origin !== null) return ownOrigins.has(headers.origin) ? "own" : "foreign";
  if (headers.fetchSite !== null) return headers.fetchSite === "same-origin" ? "own" : "foreign";
  return "not-a-browser";
}

export function changesSomething(method: string): boolean {
  return !SAFE.has(method.toUpperCase());
}

/** The app's origin; on loopback both of its names, since people type either. */
export function ownOrigins(appOrigin: string): ReadonlySet<string> {
  const url = new URL(appOrigin);
  if (url.protocol !== "http:" || !["127.0.0.1", "localhost"].includes(url.hostname))
    return new Set([url.origin]);
  const port = url.port ? `:${url.port}` : "";
  return new Set([`http://127.0.0.1${port}`, `http://localhost${port}`]);
}

/** A path within the app to go to next, or `fallback`: never another host, scheme or a protocol-relative address. */
export function safeNext(next: string | null | undefined, fallback: string): string {
  if (!next?.startsWith("/") || next.startsWith("//") || /[\\\p{Cc}]/u.test(next)) return fallback;
  const base = "http://app.invalid";
  const url = URL.canParse(next, base) ? new URL(next, base) : null;
  // Dots can fold away to two slashes at the start (`/..//host`), which a browser reads as another host.
  return url?.origin === base && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}` : fallback;
}
