import "server-only";
import { and, eq } from "drizzle-orm";
import { accounts, profiles, sessions } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Actor, SessionId } from "@/lib/access/actor";
import { liveSessions } from "@/lib/server/events/live-sessions";
import { parseSecret } from "./session-token";

/**
 * Who a session's secret belongs to, as `findActor` says it, without leaving a trace: the session counts as unused and
 * idles on. For what a page does by itself while nobody is there.
 */
export async function peekActor(token: string, now: Date): Promise<Actor | null> {
  const secret = parseSecret(token);
  if (!secret) return null;
  return asSystem("sign-in", async (tx) => {
    const [row] = await tx
      .select({
        sessionId: sessions.id,
        sessionKind: sessions.kind,
        authenticatedAt: sessions.authenticatedAt,
        role: accounts.role,
        username: accounts.username,
        zone: profiles.zone,
        emailVerifiedAt: accounts.emailVerifiedAt,
        onboardedAt: profiles.onboardedAt,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.ownerId))
      .innerJoin(profiles, eq(profiles.ownerId, sessions.ownerId))
      .where(and(eq(sessions.ownerId, secret.ownerId), eq(sessions.tokenHash, secret.hash)))
      .limit(1);
    if (!row) return null;
    const live = await liveSessions([{ ownerId: secret.ownerId, sessionId: row.sessionId }], now);
    if (!live.has(row.sessionId)) return null;
    const { emailVerifiedAt, onboardedAt, ...actor } = row;
    return {
      ...actor,
      id: secret.ownerId,
      sessionId: row.sessionId as SessionId,
      emailVerified: emailVerifiedAt !== null,
      onboarded: onboardedAt !== null,
    };
  });
}
