import "server-only";
import { and, eq } from "drizzle-orm";
import { careRelationships, consents } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import type { Scope } from "./scopes";
import { careRuns, consentLives } from "./sharing";

/**
 * The psychologists who work with this client now; with a scope, those among them who may read it. For telling them of
 * a change: run it as the client, whose own relationships and consents the policies show. One statement.
 */
export async function psychologistsOf(tx: Tx, ownerId: PersonId, scope?: Scope): Promise<PersonId[]> {
  const running = and(eq(careRelationships.clientId, ownerId), careRuns());
  const people = tx.selectDistinct({ id: careRelationships.psychologistId }).from(careRelationships);
  const rows = await (scope === undefined
    ? people.where(running).limit(50)
    : people.innerJoin(consents, consentLives(scope)).where(running).limit(50));
  return rows.map(({ id }) => id as PersonId);
}
