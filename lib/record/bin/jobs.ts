import "server-only";
import { and, eq, isNotNull, lte } from "drizzle-orm";
import * as z from "zod/mini";
import { journalEntries, journalRevisions, moodEntries } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Job } from "@/lib/server/jobs/define";
import { log } from "@/lib/server/log";
import { purgeJobName } from "./purge-job";

const payload = z.object({ ownerId: z.uuid() });

/** Removes a person's thrown-away entries and earlier texts whose time is over; answers how many rows went. */
export async function emptyBin(ownerId: string, now: Date): Promise<number> {
  return asSystem("bin", async (tx) => {
    const due = (table: typeof moodEntries | typeof journalEntries) =>
      and(eq(table.ownerId, ownerId), isNotNull(table.deletedAt), lte(table.purgeAt, now));
    const over = and(eq(journalRevisions.ownerId, ownerId), lte(journalRevisions.keptUntil, now));
    const moods = await tx.delete(moodEntries).where(due(moodEntries)).returning({ id: moodEntries.id });
    const entries = await tx
      .delete(journalEntries)
      .where(due(journalEntries))
      .returning({ id: journalEntries.id });
    const texts = await tx.delete(journalRevisions).where(over).returning({ id: journalRevisions.id });
    return moods.length + entries.length + texts.length;
  });
}

export const purgeBin: Job = {
  name: purgeJobName,
  run: async (given, now) => {
    const { ownerId } = z.parse(payload, given);
    const rows = await emptyBin(ownerId, now);
    log.info({ job: purgeJobName, ownerId, rows }, "bin emptied");
  },
};
