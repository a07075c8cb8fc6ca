import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { consents } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import { newId } from "@/lib/server/ids";
import type { RelationshipId } from "./record";
import type { Scope } from "./scopes";

export type Grant = { readonly scope: Scope; readonly agreedText: string };
type Between = {
  readonly ownerId: PersonId;
  readonly relationshipId: RelationshipId;
  readonly psychologistId: PersonId;
};

/** Writes consents in the owner's name, each with the text agreed to. The database holds them to the relationship's psychologist. */
export async function writeConsents(
  tx: Tx,
  between: Between,
  grants: readonly Grant[],
  now: Date,
): Promise<void> {
  if (grants.length === 0) return;
  await tx
    .insert(consents)
    .values(grants.map((grant) => ({ ...between, ...grant, id: newId(), grantedAt: now })));
}

/** Withdraws every live consent for one part; answers whether there was one. */
export async function withdrawConsents(
  tx: Tx,
  { ownerId, relationshipId }: Pick<Between, "ownerId" | "relationshipId">,
  scope: Scope,
  now: Date,
): Promise<boolean> {
  const withdrawn = await tx
    .update(consents)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(consents.ownerId, ownerId),
        eq(consents.relationshipId, relationshipId),
        eq(consents.scope, scope),
        isNull(consents.withdrawnAt),
      ),
    )
    .returning({ id: consents.id });
  return withdrawn.length > 0;
}
