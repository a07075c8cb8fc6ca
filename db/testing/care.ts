import { careRelationships, consents } from "@/db/schema";
import { asSystem } from "@/db/system";
import { newId } from "@/lib/server/ids";
import type { Someone } from "./people";

type Wanted = {
  client: Someone;
  psychologist: Someone;
  scopes: ReadonlyArray<"mood" | "journal">;
  started?: boolean;
  ended?: boolean;
  withdrawn?: boolean;
};

const at = new Date("2026-01-05T09:00:00Z");

/** A care relationship with its consents, in whatever state. */
export async function aCare({
  client,
  psychologist,
  scopes,
  started = true,
  ended = false,
  withdrawn = false,
}: Wanted) {
  const id = newId();
  const rows = scopes.map((scope) => ({ id: newId(), scope }));
  await asSystem("seed", async (tx) => {
    await tx.insert(careRelationships).values({
      clientId: client.actor.id,
      id,
      psychologistId: psychologist.actor.id,
      createdAt: at,
      startedAt: started ? at : null,
      endedAt: ended ? at : null,
    });
    for (const { id: consentId, scope } of rows) {
      await tx.insert(consents).values({
        ownerId: client.actor.id,
        id: consentId,
        relationshipId: id,
        psychologistId: psychologist.actor.id,
        scope,
        agreedText: "They may read this.",
        grantedAt: at,
        withdrawnAt: withdrawn ? at : null,
      });
    }
  });
  return { relationshipId: id, consentIds: rows.map((row) => row.id) };
}
