import "server-only";
import { and, desc, eq, gt, isNotNull } from "drizzle-orm";
import { journalEntries } from "@/db/schema";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { BinnedEntry } from "../journal/entry";
import { glanceOf } from "../journal/glance";
import { entryPlace } from "../journal/places";

const LISTED = 200;

/** What waits in the bin, the last thrown away first. The bin is the person's own: nobody else reads it. */
export async function listBin(record: RecordAccess<"journal">, now: Date): Promise<BinnedEntry[]> {
  if (record.actor.id !== record.ownerId) throw new NotFound();
  return inRecord(record, async (tx) => {
    const rows = await tx
      .select()
      .from(journalEntries)
      .where(
        and(
          eq(journalEntries.ownerId, record.ownerId),
          isNotNull(journalEntries.deletedAt),
          gt(journalEntries.purgeAt, now),
        ),
      )
      .orderBy(desc(journalEntries.deletedAt), desc(journalEntries.id))
      .limit(LISTED);
    const sealer = await sealerOf(tx, record.ownerId);
    return rows.flatMap((row) => {
      if (row.deletedAt === null || row.purgeAt === null) return [];
      const title = sealer.openOrNull(entryPlace("title", row.id), row.title);
      const content = sealer.open(entryPlace("content", row.id), row.content);
      return [{ ...glanceOf(row, { title, content }), deletedAt: row.deletedAt, purgeAt: row.purgeAt }];
    });
  });
}
