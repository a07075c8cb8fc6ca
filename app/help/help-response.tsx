import { HelpDocument } from "@/app/help/help-document";
import type { CountryCode } from "@/lib/core/countries";
import { helpFor } from "@/lib/safety/help/answer";

// Nothing but our own stylesheet may load, so the page is whole without script, network extras or a session.
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": POLICY,
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  // Any browser may keep it for a day: an old help page is better than none.
  "Cache-Control": "public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400",
};

/** The help page for a country (or the one that asks for it) as finished HTML. */
export async function helpResponse(country: CountryCode | null): Promise<Response> {
  // Imported when needed: Next refuses a static import of react-dom/server inside the app folder.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const markup = renderToStaticMarkup(<HelpDocument answer={helpFor(country)} />);
  return new Response(`<!doctype html>${markup}`, { headers: HEADERS });
}
