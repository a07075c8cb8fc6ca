import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { dayRollups, ownerTotals } from "@/db/schema";
import { writing } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { isFailure } from "@/lib/core/result";
import { deleteEntry, purgeEntry, restoreEntry } from "../bin/mutations";
import { rebuildRollups } from "../rollups/mutations";
import { createEntry, patchEntry } from "./mutations";

const now = new Date("2026-03-05T10:00:00Z");
const RUNS = process.env.TEST_SCALE === "full" ? 60 : 12;

/** Days without anything on them count as days that are not there: a rebuild does not write them. */
async function sumsOf(by: Someone) {
  return withActor(by.actor, async (tx) => {
    const days = await tx
      .select()
      .from(dayRollups)
      .where(
        sql`${dayRollups.ownerId} = ${by.actor.id}::uuid and (journal_entries <> 0 or mood_n <> 0 or words <> 0)`,
      )
      .orderBy(dayRollups.day);
    const [totals] = await tx.select().from(ownerTotals).where(eq(ownerTotals.ownerId, by.actor.id));
    return { days, totals: totals && { entries: totals.journalEntries, words: totals.words } };
  });
}

type Step = {
  readonly kind: "write" | "change" | "bin" | "restore" | "purge";
  readonly which: number;
  readonly day: number;
  readonly mood: number | null;
  readonly words: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("write", "write", "change", "bin", "restore", "purge"),
  which: fc.nat({ max: 3 }),
  day: fc.integer({ min: 1, max: 4 }),
  mood: fc.option(fc.integer({ min: 1, max: 10 })),
  words: fc.integer({ min: 1, max: 6 }),
});

type Known = { readonly alive: string[]; readonly binned: string[] };

const take = (from: string[], which: number) => from.splice(which % Math.max(1, from.length), 1)[0];

async function walk(by: Someone, known: Known, { kind, which, day, mood, words }: Step): Promise<void> {
  const fields = {
    content: Array.from({ length: words }, () => "word").join(" "),
    occurred_at: `2026-03-0${day}T09:00`,
  };
  if (kind === "write") {
    const saved = await createEntry(
      by.actor,
      writing({ ...fields, ...(mood === null ? {} : { mood_rating: mood }) }),
      { now },
    );
    if (isFailure(saved)) throw new Error(saved.message);
    known.alive.push(saved.entry.id);
    return;
  }
  const id = kind === "restore" ? take(known.binned, which) : take(known.alive, which);
  if (id === undefined) return;
  if (kind === "change") {
    await patchEntry(by.actor, { id, patch: { ...fields, mood_rating: mood } }, { now });
    known.alive.push(id);
  }
  if (kind === "bin") {
    await deleteEntry(by.actor, id, now);
    known.binned.push(id);
  }
  if (kind === "restore") {
    await restoreEntry(by.actor, id, now);
    known.alive.push(id);
  }
  if (kind === "purge") await purgeEntry(by.actor, id, now);
}

describe("the sums of a person's days", () => {
  it("kept with each write equal the sums made anew from the entries", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const maya = await aPerson();
        const known: Known = { alive: [], binned: [] };
        for (const one of steps) await walk(maya, known, one);
        const kept = await sumsOf(maya);
        await withActor(maya.actor, (tx) => rebuildRollups(tx, maya.actor.id));
        expect(kept).toEqual(await sumsOf(maya));
      }),
      { numRuns: RUNS },
    );
  });
});
