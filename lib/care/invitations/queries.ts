import "server-only";
import { and, desc, eq, isNull, or } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { careRelationships, invitations } from "@/db/schema";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Invitation } from "./invitation";
import { invitationPlace, labelPlace } from "./places";

const SHOWN = 50;

/** The invitations somebody sent, the newest first. One statement, and the key's. */
export async function listInvitations(actor: Actor): Promise<Invitation[]> {
  if (actor.role === "admin") throw new NotFound();
  return withActor(actor, async (tx) => {
    const rows = await tx
      .select()
      .from(invitations)
      .where(eq(invitations.ownerId, actor.id))
      .orderBy(desc(invitations.createdAt), desc(invitations.id))
      .limit(SHOWN);
    if (rows.length === 0) return [];
    const sealer = await sealerOf(tx, actor.id);
    return rows.map(({ id, channel, email, label, createdAt, expiresAt, acceptedAt, revokedAt }) => ({
      ...{ id, channel, createdAt, expiresAt, acceptedAt, revokedAt },
      email: sealer.openOrNull(invitationPlace("email", id), email),
      label: sealer.openOrNull(labelPlace(id), label),
    }));
  });
}

/** Whether the actor and somebody have a relationship that is not over, from either side. */
export async function isLinked(actor: Actor, other: PersonId, now: Date): Promise<boolean> {
  return withActor(actor, async (tx) => {
    const between = or(
      and(eq(careRelationships.clientId, actor.id), eq(careRelationships.psychologistId, other)),
      and(eq(careRelationships.clientId, other), eq(careRelationships.psychologistId, actor.id)),
    );
    const rows = await tx
      .select({ endsAt: careRelationships.endsAt })
      .from(careRelationships)
      .where(and(between, isNull(careRelationships.endedAt)))
      .limit(SHOWN);
    return rows.some(({ endsAt }) => endsAt === null || endsAt > now);
  });
}
