import "server-only";
import type { Actor } from "@/lib/access/actor";

const FRESH_MS = 5 * 60_000;

/** Whether somebody proved who they are within the last five minutes: what no open session alone should be enough for asks it. */
export function isFresh({ authenticatedAt }: Actor, now: Date): boolean {
  return now.getTime() - authenticatedAt.getTime() <= FRESH_MS;
}
