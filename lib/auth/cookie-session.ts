import "server-only";
import { cookies } from "next/headers";
import { encodeSession, sessionCookieName, sessionCookieOptions } from "./cookies";
import type { StartedSession } from "./sessions";

/** Hands the browser its session. Without `remembered` the cookie goes when the browser closes. */
export async function giveSessionCookie(session: StartedSession, remembered: boolean): Promise<void> {
  const token = await encodeSession(session.token, session.maxAge);
  const options = sessionCookieOptions();
  (await cookies()).set(
    sessionCookieName(),
    token,
    remembered ? { ...options, maxAge: session.maxAge } : options,
  );
}

export async function dropSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}
