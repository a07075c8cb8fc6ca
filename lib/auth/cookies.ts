import "server-only";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/server/env";

/** On https the `__Host-` prefix pins the cookie to this host; plain http exists on loopback only. */
export function isSecureOrigin(): boolean {
  return env().APP_ORIGIN.startsWith("https:");
}

export function sessionCookieName(): string {
  return isSecureOrigin() ? "__Host-mmd-session" : "mmd-session";
}

export function sessionCookieOptions() {
  return { httpOnly: true, secure: isSecureOrigin(), sameSite: "lax" as const, path: "/" };
}

/** next-auth's encrypted token around the session's secret, and nothing else: the row decides, not the token. */
export function encodeSession(secret: string, maxAge: number): Promise<string> {
  return encode({ token: { sid: secret }, secret: env().NEXTAUTH_SECRET, maxAge });
}

/** The secret in a cookie's token; null when the token is not ours, was changed or is over. */
export async function decodeSession(token: string): Promise<string | null> {
  try {
    const payload = await decode({ token, secret: env().NEXTAUTH_SECRET });
    return typeof payload?.sid === "string" ? payload.sid : null;
  } catch {
    // A token that does not decrypt is like no token; why it does not is the sender's business.
    return null;
  }
}
