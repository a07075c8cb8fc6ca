import "server-only";
import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { sessions } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import type { Actor, SessionId } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import type { RecordAccess } from "@/lib/access/record";
import { inRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { Role } from "@/lib/core/roles";
import { newId } from "@/lib/server/ids";
import { signal } from "@/lib/server/notices/tell";
import { findHalfByToken, findSessionByToken } from "./session-rows";
import { makeSecret } from "./session-token";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a session lives, in seconds: without use, and at all. Rights over others' records live shorter. */
function lifetimeOf(role: Role, remembered: boolean): { idle: number; absolute: number } {
  if (role !== "client") return { idle: 15 * MINUTE, absolute: 10 * HOUR };
  return remembered ? { idle: 30 * DAY, absolute: 30 * DAY } : { idle: 12 * HOUR, absolute: 12 * HOUR };
}

type NewSession = {
  readonly ownerId: PersonId;
  readonly role: Role;
  readonly kind: "browser" | "token";
  readonly device: string;
  readonly remembered: boolean;
  /** Left out, people with rights over others' records begin without any: they have a second step to pass. */
  readonly secondStep?: "not-needed" | "pending" | "passed";
  readonly now: Date;
};

export type StartedSession = { readonly token: string; readonly id: SessionId; readonly maxAge: number };

/** Starts a session in the caller's transaction and answers its secret, which is not kept anywhere. */
export async function startSession(tx: Tx, asked: NewSession): Promise<StartedSession> {
  const id = newId<"session">();
  const { text, hash } = makeSecret(asked.ownerId);
  const { idle, absolute } = lifetimeOf(asked.role, asked.remembered);
  await tx.insert(sessions).values({
    ownerId: asked.ownerId,
    id,
    tokenHash: hash,
    kind: asked.kind,
    device: asked.device,
    createdAt: asked.now,
    lastSeenAt: asked.now,
    idleSeconds: idle,
    expiresAt: new Date(asked.now.getTime() + absolute * 1000),
    authenticatedAt: asked.now,
    secondStep: asked.secondStep ?? (asked.role === "client" ? "not-needed" : "pending"),
  });
  await audit(tx, {
    ownerId: asked.ownerId,
    actorId: asked.ownerId,
    action: "session.started",
    subjectId: id,
    at: asked.now,
  });
  return { token: text, id, maxAge: absolute };
}

/** Who a session's secret belongs to right now, role and all from the rows; null when it is not, or no longer, good. */
export async function findActor(token: string, now: Date): Promise<Actor | null> {
  const found = await findSessionByToken(token, now);
  if (!found) return null;
  const { ownerId, row } = found;
  return {
    id: ownerId,
    role: row.role,
    username: row.username,
    zone: row.zone,
    sessionId: row.session_id,
    sessionKind: row.kind,
    authenticatedAt: row.authenticated_at,
    emailVerified: row.email_verified_at !== null,
    onboarded: row.onboarded_at !== null,
  };
}

/** Somebody between the two steps of signing in: known by name, and without a single right. */
export type Half = {
  readonly id: PersonId;
  readonly role: Role;
  readonly username: string;
  readonly sessionId: SessionId;
};

/** Who passed the first step with this secret in the last quarter of an hour, and waits at the second. */
export async function findHalf(token: string, now: Date): Promise<Half | null> {
  const found = await findHalfByToken(token, now);
  if (!found) return null;
  const { ownerId, row } = found;
  return { id: ownerId, role: row.role, username: row.username, sessionId: row.session_id };
}

export type Rotated = { readonly session: StartedSession; readonly remembered: boolean };

/**
 * Gives a session that passed its second step a new secret; the old one is worth nothing from then on. Null when the
 * session is over, or was not where `from` says: two tries at once, and one of them loses.
 */
export async function rotateSession(
  tx: Tx,
  { ownerId, id, from }: { ownerId: PersonId; id: SessionId; from: "half" | "whole" },
  now: Date,
): Promise<Rotated | null> {
  const { text, hash } = makeSecret(ownerId);
  const step = from === "half" ? eq(sessions.secondStep, "pending") : ne(sessions.secondStep, "pending");
  const [row] = await tx
    .update(sessions)
    .set({ tokenHash: hash, secondStep: "passed", authenticatedAt: now, lastSeenAt: now })
    .where(and(eq(sessions.ownerId, ownerId), eq(sessions.id, id), isNull(sessions.revokedAt), step))
    .returning({ idleSeconds: sessions.idleSeconds, expiresAt: sessions.expiresAt });
  if (!row) return null;
  const maxAge = Math.floor((row.expiresAt.getTime() - now.getTime()) / 1000);
  return { session: { token: text, id, maxAge }, remembered: row.idleSeconds > 12 * HOUR };
}

/** The devices and tokens that are signed in now, the one in use first. */
export async function listSessions(record: RecordAccess<"devices">, now: Date) {
  return inRecord(record, async (tx) => {
    const rows = await tx
      .select({
        id: sessions.id,
        kind: sessions.kind,
        device: sessions.device,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
      })
      .from(sessions)
      .where(
        and(
          eq(sessions.ownerId, record.ownerId),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, now),
          ne(sessions.secondStep, "pending"),
          sql`${sessions.lastSeenAt} + make_interval(secs => ${sessions.idleSeconds}) > ${now.toISOString()}::timestamptz`,
        ),
      )
      .orderBy(desc(sessions.lastSeenAt))
      .limit(50);
    const marked = rows.map((row) => ({ ...row, current: row.id === record.actor.sessionId }));
    return marked.sort((a, b) => Number(b.current) - Number(a.current));
  });
}

/** Ends one session of the actor, at once and everywhere. `NotFound` when it is not theirs or over. */
export async function revokeSession(actor: Actor, wanted: string, now: Date): Promise<void> {
  const id = parseId<"session">(wanted);
  if (id === null) throw new NotFound();
  await withActor(actor, async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.ownerId, actor.id), eq(sessions.id, id), isNull(sessions.revokedAt)))
      .returning({ id: sessions.id });
    if (ended.length === 0) throw new NotFound();
    await audit(tx, {
      ownerId: actor.id,
      actorId: actor.id,
      action: "session.ended",
      subjectId: id,
      at: now,
    });
    await signal(tx, actor.id, "session");
  });
}

/** Ends every session of a person but `except`; answers how many. */
export async function revokeSessions(
  tx: Tx,
  ownerId: PersonId,
  now: Date,
  except?: SessionId,
): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(
      and(
        eq(sessions.ownerId, ownerId),
        isNull(sessions.revokedAt),
        except ? ne(sessions.id, except) : undefined,
      ),
    )
    .returning({ id: sessions.id });
  await audit(tx, {
    ownerId,
    actorId: ownerId,
    action: "session.ended-others",
    counts: { ended: ended.length },
    at: now,
  });
  await signal(tx, ownerId, "session");
  return ended.length;
}

/** Marks the session as freshly proven, which steps such as a new password ask for. */
export async function markAuthenticated(ownerId: PersonId, id: SessionId, now: Date): Promise<void> {
  await asSystem("sign-in", (tx) =>
    tx
      .update(sessions)
      .set({ authenticatedAt: now })
      .where(and(eq(sessions.ownerId, ownerId), eq(sessions.id, id))),
  );
}
