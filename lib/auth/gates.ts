import "server-only";
import type { Route } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { Actor } from "@/lib/access/actor";
import { HOME, type Role } from "@/lib/core/roles";
import { currentActor } from "./request";

/** For pages: who is here, or off to sign in (and back). Redirects for comfort; proofs and policies authorise. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const path = (await headers()).get("x-path") ?? "/";
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** For pages of one role. Another role sees the page that does not exist. */
export async function requireRole(role: Role): Promise<Actor> {
  const actor = await requireActor();
  if (actor.role !== role) notFound();
  return actor;
}

/** For sign-in and sign-up: somebody signed in already goes home. */
export async function sendHomeIfSignedIn(): Promise<void> {
  const actor = await currentActor();
  if (actor) redirect(HOME[actor.role] as Route);
}
