import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { changesSomething, originVerdict, ownOrigins } from "@/lib/auth/origin";
import { contentSecurityPolicy, SECURITY_HEADERS } from "@/lib/server/headers";

const appOrigin = process.env.APP_ORIGIN ?? "https://app.invalid";
const isDevelopment = process.env.APP_MODE === "development";

/**
 * Headers for every answer, and one refusal: a form or action from elsewhere. Next answers a malformed `Origin` with
 * 500 and lets a missing one through, so it is judged here, before Next looks. Nobody is authorised here.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  // The API judges origins itself, by its own list; its document is a page like any other.
  const isApi = pathname.startsWith("/api/") && pathname !== "/api/docs";
  if (!isApi && changesSomething(request.method)) {
    const headers = {
      origin: request.headers.get("origin"),
      fetchSite: request.headers.get("sec-fetch-site"),
    };
    if (originVerdict(headers, ownOrigins(appOrigin)) !== "own") {
      return new NextResponse("This request did not come from your diary's own page.", {
        status: 403,
        headers: {
          ...SECURITY_HEADERS,
          "content-type": "text/plain; charset=utf-8",
          "cache-control": "no-store",
        },
      });
    }
  }

  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, { isDevelopment, isSecure: appOrigin.startsWith("https:") });
  const inner = new Headers(request.headers);
  inner.set("x-nonce", nonce);
  inner.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  inner.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers: inner } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  if (appOrigin.startsWith("https:")) {
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  // A stream of events must leave as it is written: compressed on its way, words would wait for more to come.
  const asItIs = pathname === "/api/events" ? ", no-transform" : "";
  response.headers.set("cache-control", `private, no-store${asItIs}`);
  // Whoever uses this device next finds nothing of the diary in the browser's cache either.
  if (request.nextUrl.pathname === "/signed-out") response.headers.set("clear-site-data", '"cache"');
  return response;
}

export const config = {
  // Files with a hash in their name, and the help page, which is static, scriptless and carries its own policy.
  matcher: ["/((?!_next/static|help(?:/|$)|icons/|favicon.ico|icon.svg|manifest.webmanifest).*)"],
};
