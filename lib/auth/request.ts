import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { env } from "@/lib/server/env";
import { newId } from "@/lib/server/ids";
import { decodeSession, sessionCookieName } from "./cookies";
import { type OriginVerdict, originVerdict, ownOrigins } from "./origin";
import { findActor, findHalf, type Half } from "./sessions";

/** What the builders know of a request before anything of it is trusted. */
export type Caller = {
  readonly requestId: string;
  readonly ip: string;
  readonly device: string;
  readonly origin: OriginVerdict;
};

/** The address that counts tries: the last hop a trusted proxy wrote, else the socket's (written by the server itself). */
function addressOf(forwarded: string | null): string {
  return forwarded?.split(",").at(-1)?.trim() || "unknown";
}

const BROWSERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS/, "macOS"],
  [/Linux/, "Linux"],
];

/** "Chrome on Android" from a user agent: enough to recognise one's own device, too little to track it. */
export function deviceOf(agent: string | null): string {
  if (!agent) return "Unknown device";
  const named = (list: ReadonlyArray<readonly [RegExp, string]>) =>
    list.find(([shape]) => shape.test(agent))?.[1];
  const browser = named(BROWSERS) ?? "A program";
  const system = named(SYSTEMS);
  return system ? `${browser} on ${system}` : browser;
}

export function callerFrom(source: Headers): Caller {
  return {
    requestId: newId(),
    ip: addressOf(source.get("x-forwarded-for")),
    device: deviceOf(source.get("user-agent")),
    origin: originVerdict(
      { origin: source.get("origin"), fetchSite: source.get("sec-fetch-site") },
      ownOrigins(env().APP_ORIGIN),
    ),
  };
}

export async function currentCaller(): Promise<Caller> {
  return callerFrom(await headers());
}

async function cookieSecret(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? decodeSession(token) : null;
}

/** Who is signed in by cookie, asked once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const secret = await cookieSecret();
  return secret ? findActor(secret, new Date()) : null;
});

/** Who stands between the two steps of signing in, in this browser; asked once per request too. */
export const currentHalf = cache(async (): Promise<Half | null> => {
  const secret = await cookieSecret();
  return secret ? findHalf(secret, new Date()) : null;
});
