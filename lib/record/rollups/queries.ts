import "server-only";
import { and, asc, between, eq } from "drizzle-orm";
import { dayRollups, ownerTotals } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import { meanOf } from "./delta";

export type DaySummary = {
  readonly day: LocalDay;
  readonly moodMean: number | null;
  readonly moodN: number;
  readonly energyMean: number | null;
  readonly moodEntries: number;
  readonly journalEntries: number;
  readonly words: number;
};

/** The days with anything on them from `from` to `to`, oldest first; a missing day has no row. One statement. */
export async function readDays(
  tx: Tx,
  ownerId: PersonId,
  from: LocalDay,
  to: LocalDay,
): Promise<DaySummary[]> {
  const rows = await tx
    .select()
    .from(dayRollups)
    .where(and(eq(dayRollups.ownerId, ownerId), between(dayRollups.day, from, to)))
    .orderBy(asc(dayRollups.day));
  return rows
    .filter((row) => row.moodEntries + row.journalEntries > 0)
    .map((row) => ({
      day: row.day,
      moodMean: meanOf(row.moodN, row.moodSum),
      moodN: row.moodN,
      energyMean: meanOf(row.energyN, row.energySum),
      moodEntries: row.moodEntries,
      journalEntries: row.journalEntries,
      words: row.words,
    }));
}

export type Totals = {
  readonly moodEntries: number;
  readonly journalEntries: number;
  readonly words: number;
};

/** All a person wrote, as counts; zeros for somebody new. */
export async function readTotals(tx: Tx, ownerId: PersonId): Promise<Totals> {
  const [row] = await tx.select().from(ownerTotals).where(eq(ownerTotals.ownerId, ownerId)).limit(1);
  return {
    moodEntries: row?.moodEntries ?? 0,
    journalEntries: row?.journalEntries ?? 0,
    words: row?.words ?? 0,
  };
}
