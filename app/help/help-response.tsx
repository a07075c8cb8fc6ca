import { HelpDocument } from "@/app/help/help-document";
import type { CountryCode } from "@/lib/core/countries";
import { helpFor } from "@/lib/safety/help/answer";
import { SECURITY_HEADERS } from "@/lib/server/headers";

// Nothing but our own stylesheet may load, so the page is whole without script, network extras or a session.
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  ...SECURITY_HEADERS,
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": POLICY,
  // Built before the origin is known; browsers heed it over https only, so it may always stand.
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  // Any browser may keep it for a day: an old help page is better than none.
  "cache-control": "public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400",
};

/** The help page for a country (or the one that asks for it) as finished HTML. */
export async function helpResponse(country: CountryCode | null): Promise<Response> {
  // Imported when needed: Next refuses a static import of react-dom/server inside the app folder.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const markup = renderToStaticMarkup(<HelpDocument answer={helpFor(country)} />);
  return new Response(`<!doctype html>${markup}`, { headers: HEADERS });
}
