import "server-only";
import { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import * as z from "zod/mini";
import { Unavailable } from "@/lib/core/errors";
import { formInput, formValues } from "@/lib/core/form";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { readLimited } from "./body";
import { dropSessionCookie, giveSessionCookie } from "./cookie-session";
import { isSecureOrigin, sessionCookieName, sessionCookieOptions } from "./cookies";
import { refuse, refuseFailure } from "./envelope";
import { signIn, signOut } from "./identity/mutations";
import { signInInput } from "./identity/schema";
import { safeNext } from "./origin";
import { type Caller, callerFrom, currentActor } from "./request";
import { findActor, type StartedSession } from "./sessions";

/**
 * next-auth, mounted thin: it brings its protocol (csrf token, callback, session) and its encrypted token. Who may
 * sign in, and whether a session lives, is decided by the same mutation and the same rows as everywhere else, and
 * the cookie is written by ours: its own would come back for 30 days each time somebody asks who they are.
 */
type Outcome = {
  session?: { readonly started: StartedSession; readonly remembered: boolean };
  signedOut?: boolean;
  failure?: Failure;
};

const MONTH = 30 * 24 * 60 * 60;

async function authorize(credentials: unknown, caller: Caller, outcome: Outcome) {
  const values = formValues(Object.entries(Object(credentials)));
  const parsed = z.safeParse(signInInput, formInput(signInInput, values));
  if (!parsed.success) return null;
  const remembered = parsed.data.remember ?? false;
  const door = { ...caller, kind: "browser", remembered, previous: await currentActor() } as const;
  try {
    const signedIn = await signIn(parsed.data, door, new Date());
    if (isFailure(signedIn)) {
      outcome.failure = signedIn;
      return null;
    }
    outcome.session = { started: signedIn.session, remembered };
    return { id: signedIn.session.token };
  } catch (error) {
    // next-auth would put the message into an address; ours is answered after it, in the envelope.
    log.error({ error, operation: "next-auth", requestId: caller.requestId }, "sign-in failed");
    outcome.failure =
      error instanceof Unavailable
        ? fail("unavailable", "Please try again in a moment.")
        : fail("failed", "Something went wrong on our side.");
    return null;
  }
}

/** Options for one request: what happened is noted in `outcome`, for the route to act on. */
function authOptions(caller: Caller, outcome: Outcome): AuthOptions {
  return {
    providers: [
      CredentialsProvider({
        credentials: { login: {}, password: {}, remember: {} },
        authorize: (credentials) => authorize(credentials, caller, outcome),
      }),
    ],
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: MONTH },
    useSecureCookies: isSecureOrigin(),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    pages: { signIn: "/sign-in", signOut: "/sign-out", error: "/sign-in" },
    callbacks: { jwt: keepSecret, session: describeSession, redirect: keepInside },
    events: {
      signOut: async () => {
        const actor = await currentActor();
        if (actor) await signOut(actor, new Date());
        outcome.signedOut = true;
      },
    },
    logger: {
      error: (code) => log.error({ code, requestId: caller.requestId }, "next-auth"),
      warn: (code) => log.warn({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

type Callbacks = NonNullable<AuthOptions["callbacks"]>;

/** The token holds the session's secret and nothing else; what a browser sends to update it is not looked at. */
export const keepSecret: NonNullable<Callbacks["jwt"]> = ({ token, user, trigger }) =>
  trigger === "signIn" ? { sid: user.id } : { sid: token.sid, exp: token.exp };

/** A name and an end while the row lives; nothing when it does not. */
export const describeSession: NonNullable<Callbacks["session"]> = async ({ session, token }) => {
  const actor = typeof token.sid === "string" ? await findActor(token.sid, new Date()) : null;
  if (!actor) return {} as typeof session;
  const expires = typeof token.exp === "number" ? new Date(token.exp * 1000).toISOString() : session.expires;
  return { user: { name: actor.username }, expires };
};

export const keepInside: NonNullable<Callbacks["redirect"]> = ({ url, baseUrl }) => {
  const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
  return `${baseUrl}${safeNext(path, "/")}`;
};

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  GET: ["session", "csrf", "providers", "signin", "signout", "error"],
  POST: ["callback/credentials", "signin/credentials", "signout"],
};

type Context = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** The request with a body of known size and without an address next-auth would choke on. */
async function cleaned(request: Request): Promise<NextRequest | Failure> {
  const url = new URL(request.url);
  const next = url.searchParams.get("callbackUrl");
  if (next !== null && safeNext(next, "") === "") url.searchParams.delete("callbackUrl");
  if (request.method === "GET") return new NextRequest(url, { headers: request.headers });
  const body = await readLimited(request);
  if (body === null) return fail("too-large", "At most 256 kB fit in one request.");
  return new NextRequest(url, { method: "POST", headers: request.headers, body: new Uint8Array(body) });
}

/** The response without next-auth's own session cookie. */
function withoutSessionCookie(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete("set-cookie");
  headers.set("cache-control", "private, no-store");
  for (const cookie of response.headers.getSetCookie()) {
    if (!cookie.startsWith(sessionCookieName())) headers.append("set-cookie", cookie);
  }
  return new Response(response.body, { status: response.status, headers });
}

/** Answers one of next-auth's actions under our rules: own origin, small body, our envelope for what is refused. */
export async function answerNextAuth(request: Request, { params }: Context): Promise<Response> {
  const caller = callerFrom(request.headers);
  const { requestId } = caller;
  const { nextauth } = await params;
  if (!KNOWN[request.method]?.includes(nextauth.join("/")))
    return refuse(404, { code: "not-found", message: "There is nothing here.", requestId });
  if (request.method === "POST" && caller.origin !== "own")
    return refuseFailure(fail("forbidden-origin", "This origin may not do that."), requestId);
  const inner = await cleaned(request);
  if (isFailure(inner)) return refuseFailure(inner, requestId);

  process.env.NEXTAUTH_URL ??= env().APP_ORIGIN;
  const outcome: Outcome = {};
  const context = { params: { nextauth } };
  try {
    const response: Response = await NextAuth(inner, context, authOptions(caller, outcome));
    if (outcome.failure && outcome.failure.code !== "unauthenticated")
      return refuseFailure(outcome.failure, requestId);
    if (outcome.session) await giveSessionCookie(outcome.session.started, outcome.session.remembered);
    if (outcome.signedOut) await dropSessionCookie();
    return withoutSessionCookie(response);
  } catch (error) {
    if (error instanceof SyntaxError)
      return refuse(400, { code: "malformed", message: "The body is not valid JSON.", requestId });
    log.error({ error, operation: "next-auth", requestId }, "route failed");
    return refuseFailure(fail("failed", "Something went wrong on our side."), requestId);
  }
}
