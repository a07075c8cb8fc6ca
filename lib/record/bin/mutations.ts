import "server-only";
import { and, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { journalEntries } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { enqueue } from "@/lib/server/jobs/enqueue";
import { countedEntry } from "../journal/changes";
import { applyDelta } from "../rollups/mutations";
import { keptUntil, purgeJob } from "./purge-job";

/** The row of an entry of one's own. A text that is no id names nothing. */
function mine(actor: Actor, id: string) {
  ownRecord(actor, "journal");
  const wanted = parseId<"journal-entry">(id);
  if (wanted === null) throw new NotFound();
  return and(eq(journalEntries.ownerId, actor.id), eq(journalEntries.id, wanted));
}

const counted = {
  id: journalEntries.id,
  localDay: journalEntries.localDay,
  moodRating: journalEntries.moodRating,
  wordCount: journalEntries.wordCount,
};

type Trace = { readonly actor: Actor; readonly action: string; readonly id: string; readonly now: Date };

const note = (tx: Tx, { actor, action, id, now }: Trace) =>
  audit(tx, { ownerId: actor.id, actorId: actor.id, action, subjectId: id, at: now });

/** Puts an entry into the bin for 30 days. */
export async function deleteEntry(
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ id: string; purgeAt: Date }> {
  const own = mine(actor, id);
  return withActor(actor, async (tx) => {
    const purgeAt = keptUntil(now);
    const [row] = await tx
      .update(journalEntries)
      .set({ deletedAt: now, purgeAt })
      .where(and(own, isNull(journalEntries.deletedAt)))
      .returning(counted);
    if (!row) throw new NotFound();
    await applyDelta(tx, actor.id, row.localDay, countedEntry(row, -1));
    await note(tx, { actor, action: "journal.binned", id: row.id, now });
    await enqueue(tx, purgeJob(actor.id, purgeAt));
    return { id: row.id, purgeAt };
  });
}

/** Takes an entry out of the bin, as it was. */
export async function restoreEntry(actor: Actor, id: string, now: Date): Promise<{ id: string }> {
  const own = mine(actor, id);
  return withActor(actor, async (tx) => {
    const [row] = await tx
      .update(journalEntries)
      .set({ deletedAt: null, purgeAt: null })
      .where(and(own, isNotNull(journalEntries.deletedAt), gt(journalEntries.purgeAt, now)))
      .returning(counted);
    if (!row) throw new NotFound();
    await applyDelta(tx, actor.id, row.localDay, countedEntry(row, 1));
    await note(tx, { actor, action: "journal.restored", id: row.id, now });
    return { id: row.id };
  });
}

/** Removes an entry for good now, ciphertext and all, whether it was in the bin or not. */
export async function purgeEntry(actor: Actor, id: string, now: Date): Promise<{ id: string }> {
  const own = mine(actor, id);
  return withActor(actor, async (tx) => {
    const [row] = await tx
      .delete(journalEntries)
      .where(own)
      .returning({ ...counted, deletedAt: journalEntries.deletedAt });
    if (!row) throw new NotFound();
    if (row.deletedAt === null) await applyDelta(tx, actor.id, row.localDay, countedEntry(row, -1));
    await note(tx, { actor, action: "journal.purged", id: row.id, now });
    return { id: row.id };
  });
}
