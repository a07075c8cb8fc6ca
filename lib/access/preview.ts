import "server-only";
import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { withActor, withPreview } from "@/db/actor";
import { careRelationships } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { Actor } from "./actor";
import { type ClientRecord, previewClient } from "./record";
import type { Scope } from "./scopes";

/** The psychologist of one of the actor's own running relationships, as an actor that only a preview can be run with. */
async function psychologistOf(actor: Actor, relationshipId: string): Promise<Actor> {
  const id = parseId<"relationship">(relationshipId);
  if (id === null || actor.role !== "client") throw new NotFound();
  const row = await withActor(actor, async (tx) => {
    const [found] = await tx
      .select({ psychologistId: careRelationships.psychologistId })
      .from(careRelationships)
      .where(
        and(
          eq(careRelationships.clientId, actor.id),
          eq(careRelationships.id, id),
          isNull(careRelationships.endedAt),
          or(isNull(careRelationships.endsAt), gt(careRelationships.endsAt, sql`now()`)),
        ),
      )
      .limit(1);
    return found;
  });
  if (!row) throw new NotFound();
  return { ...actor, id: row.psychologistId as PersonId, role: "psychologist", username: "" };
}

/**
 * Lets a client look at their record with a psychologist's eyes: `look` runs the psychologist's own queries, in a
 * transaction that sees what this psychologist sees of this client and nothing else. Throws `NotFound` when the
 * relationship is not the client's, is over or paused.
 */
export async function previewAs<T>(
  actor: Actor,
  relationshipId: string,
  scopes: readonly Scope[],
  look: (tx: Tx, client: ClientRecord) => Promise<T>,
): Promise<T> {
  const psychologist = await psychologistOf(actor, relationshipId);
  return withPreview(psychologist, actor, async (tx) =>
    look(tx, await previewClient(tx, psychologist, actor.id, scopes)),
  );
}
