import "server-only";
import { and, eq } from "drizzle-orm";
import { deskMarks } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { RecordAccess } from "@/lib/access/record";
import { inRecord } from "@/lib/access/record";

/**
 * Notes that the psychologist has opened a client's shared entries now; answers up to when they had before. Takes the
 * proof of the journal, so that nobody marks what they may not read.
 */
export async function markEntriesSeen(journal: RecordAccess<"journal">, now: Date): Promise<Date | null> {
  const [ownerId, clientId] = [journal.actor.id, journal.ownerId];
  return inRecord(journal, async (tx) => {
    const before = await seenBefore(tx, ownerId, clientId);
    await tx
      .insert(deskMarks)
      .values({ ownerId, clientId, entriesSeenAt: now })
      .onConflictDoUpdate({ target: [deskMarks.ownerId, deskMarks.clientId], set: { entriesSeenAt: now } });
    return before;
  });
}

async function seenBefore(tx: Tx, ownerId: string, clientId: string): Promise<Date | null> {
  const [mark] = await tx
    .select({ at: deskMarks.entriesSeenAt })
    .from(deskMarks)
    .where(and(eq(deskMarks.ownerId, ownerId), eq(deskMarks.clientId, clientId)))
    .limit(1);
  return mark?.at ?? null;
}
