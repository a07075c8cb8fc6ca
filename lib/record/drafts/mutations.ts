import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { journalDrafts, journalEntries } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { ownRecord } from "@/lib/access/record";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { draftPlace } from "./queries";
import type { DraftInput } from "./schema";

/** The entry a draft changes, or null: a draft outlives its entry, it must not be lost with it. */
async function entryOf(tx: Tx, actor: Actor, entryId: string | undefined): Promise<string | null> {
  if (entryId === undefined) return null;
  const [row] = await tx
    .select({ id: journalEntries.id })
    .from(journalEntries)
    .where(and(eq(journalEntries.ownerId, actor.id), eq(journalEntries.id, entryId)))
    .limit(1);
  return row?.id ?? null;
}

/**
 * Keeps the form as it stands, sealed. Saving again under the same id replaces it. Not audited: a draft is half a
 * sentence, saved every few seconds, and the entry that comes of it is.
 */
export async function saveDraft(actor: Actor, input: DraftInput, now: Date): Promise<{ savedAt: string }> {
  ownRecord(actor, "journal");
  return withActor(actor, async (tx) => {
    const sealer = await sealerOf(tx, actor.id);
    const form = sealer.seal(draftPlace(input.id), input.form);
    const entryId = await entryOf(tx, actor, input.entry_id);
    await tx
      .insert(journalDrafts)
      .values({
        ownerId: actor.id,
        id: input.id,
        entryId,
        baseVersion: input.base_version ?? null,
        form,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoUpdate({
        target: [journalDrafts.ownerId, journalDrafts.id],
        set: { form: sql`excluded.form`, updatedAt: now },
      });
    return { savedAt: now.toISOString() };
  });
}

/** Lets a draft go. One that is gone already is no error. */
export async function discardDraft(actor: Actor, id: string): Promise<{ id: string }> {
  ownRecord(actor, "journal");
  return withActor(actor, async (tx) => {
    await tx.delete(journalDrafts).where(and(eq(journalDrafts.ownerId, actor.id), eq(journalDrafts.id, id)));
    return { id };
  });
}
