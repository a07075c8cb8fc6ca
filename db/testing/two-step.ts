import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { accounts } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Actor } from "@/lib/access/actor";
import { type SignedIn, signIn } from "@/lib/auth/identity/mutations";
import { findActor, findHalf, type Half } from "@/lib/auth/sessions";
import { enrol } from "@/lib/auth/two-step/enrol";
import { type Failure, isFailure } from "@/lib/core/result";
import type { Role } from "@/lib/core/roles";
import { aDoor, aSignedUp, GOOD_PASSWORD } from "./accounts";

/** The code an authenticator app shows at a moment. */
export const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

export function must<T>(answer: T | Failure): T {
  if (isFailure(answer)) throw new Error(answer.message);
  return answer;
}

export async function actorOf(token: string, at: Date): Promise<Actor> {
  const actor = await findActor(token, at);
  if (!actor) throw new Error("nobody is signed in");
  return actor;
}

export async function halfOf(token: string, at: Date): Promise<Half> {
  const half = await findHalf(token, at);
  if (!half) throw new Error("nobody waits at the second step");
  return half;
}

/** Goes through both rounds of setting up, as the page does. */
export async function setUp(who: Parameters<typeof enrol>[0], at: Date) {
  const first = must(await enrol(who, {}, at));
  if (first.stage !== "scan") throw new Error("nothing to scan");
  const done = must(await enrol(who, { setup: first.setup, code: codeAt(first.secret, at) }, at));
  if (done.stage !== "done") throw new Error(done.problem ?? "not done");
  return { ...done, secret: first.secret, token: done.session.token };
}

/** A client who set a second step up ten minutes ago. */
export async function aCarefulClient(now: Date) {
  const someone = await aSignedUp({ now });
  const actor = await actorOf(someone.session.token, now);
  const done = await setUp({ ...actor, as: "whole" }, new Date(now.getTime() - 600_000));
  return { ...someone, ...done };
}

/** The first step, from a place of its own; a program's sends both. */
export function enterAs(
  username: string,
  at: Date,
  { code, kind = "browser" }: { code?: string; kind?: "token" | "browser" } = {},
): Promise<SignedIn | Failure> {
  return signIn({ login: username, password: GOOD_PASSWORD, code }, aDoor({ kind }), at);
}

/** Somebody who signed up and was given a role since. */
export async function withRole(role: Role, now: Date): Promise<SignedIn> {
  const someone = await aSignedUp({ now });
  await asSystem("seed", (tx) => tx.update(accounts).set({ role }).where(eq(accounts.id, someone.ownerId)));
  return someone;
}
