import "server-only";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import { accounts, careEvents, careRelationships, deskMarks, invitations } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import type { PersonId } from "@/lib/core/ids";
import { newId } from "@/lib/server/ids";
import { signal, tell } from "@/lib/server/notices/tell";
import { forgetSealer } from "@/lib/server/sealing/person-keys";

type CareRow = typeof careRelationships.$inferSelect;
type Leaving = { readonly ownerId: PersonId; readonly now: Date };

/** Care that has not ended, from either side. */
const runningCare = (tx: Tx, ownerId: PersonId) =>
  tx
    .select()
    .from(careRelationships)
    .where(
      and(
        or(eq(careRelationships.clientId, ownerId), eq(careRelationships.psychologistId, ownerId)),
        isNull(careRelationships.endedAt),
      ),
    )
    .orderBy(careRelationships.clientId, careRelationships.id)
    .for("update");

/** What the client keeps of care that ends because the psychologist goes: that it ended, when and by whom. */
async function keepEnded(tx: Tx, row: CareRow, { ownerId, now }: Leaving): Promise<void> {
  await tx
    .update(careRelationships)
    .set({ endedAt: now, endedBy: ownerId })
    .where(and(eq(careRelationships.clientId, row.clientId), eq(careRelationships.id, row.id)));
  const of = { ownerId: row.clientId, relationshipId: row.id, byId: ownerId };
  await tx.insert(careEvents).values({ ...of, id: newId(), kind: "ended", at: now });
  const trace = { ownerId: row.clientId, actorId: ownerId, action: "care.ended", subjectId: row.id };
  await audit(tx, { ...trace, at: now });
}

/** Ends all care, with word to the other side. A client's relationships themselves go with the client's account. */
async function endAllCare(tx: Tx, leaving: Leaving): Promise<void> {
  const { ownerId, now } = leaving;
  for (const row of await runningCare(tx, ownerId)) {
    const isPsychologist = row.psychologistId === ownerId;
    if (isPsychologist) await keepEnded(tx, row, leaving);
    const other = (isPsychologist ? row.clientId : row.psychologistId) as PersonId;
    await tell(tx, { to: other, kind: "care-ended", aboutId: ownerId, subjectId: row.id, at: now });
    await signal(tx, other, "consent");
  }
}

/** Takes the person's address out of invitations others sent them. What those others wrote beside it stays theirs. */
async function forgetAddress(tx: Tx, ownerId: PersonId, lookup: Uint8Array | null): Promise<void> {
  const invited = eq(invitations.acceptedBy, ownerId);
  await tx
    .update(invitations)
    .set({ email: null, emailLookup: null })
    .where(lookup === null ? invited : or(invited, eq(invitations.emailLookup, lookup)));
}

/**
 * Erases a person: care ends with word to the other side, every row they own goes with their account, their wrapped key
 * among them, so that nothing sealed under it can be read from anywhere. What somebody else wrote under their own key
 * stays: a psychologist's notes, drafts and reasons. The audit stays, as ids and counts. Answers false when there is no
 * such account (any more), so it may be run again. In one transaction: it is all done or not at all.
 *
 * For operators today (scripts/erase-account.ts). The page with its thirty days of grace comes in a later version.
 */
export async function eraseOwned(ownerId: PersonId, now: Date): Promise<boolean> {
  const erased = await asSystem("erase", async (tx) => {
    // Ten years of entries, each with what hangs on it.
    await tx.execute(sql`set local statement_timeout = '5min'`);
    const [account] = await tx
      .select({ lookup: accounts.emailLookup })
      .from(accounts)
      .where(eq(accounts.id, ownerId))
      .for("update");
    if (!account) return false;
    await endAllCare(tx, { ownerId, now });
    await forgetAddress(tx, ownerId, account.lookup);
    await signal(tx, ownerId, "session");
    await audit(tx, { ownerId, actorId: null, action: "account.erased", at: now });
    await tx.execute(sql`select set_config('app.erasing', ${ownerId}, true)`);
    await tx.delete(accounts).where(eq(accounts.id, ownerId));
    await tx.delete(deskMarks).where(eq(deskMarks.clientId, ownerId));
    return true;
  });
  forgetSealer(ownerId);
  return erased;
}
