import { asc, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { dayRollups, ownerTotals } from "@/db/schema";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { rebuildRollups } from "@/lib/record/rollups/mutations";
import type { MoodEntry } from "./entry";
import { deleteMood, restoreMood, updateMood } from "./mutations";

const now = new Date("2026-03-30T12:00:00Z");
const runs = process.env.TEST_SCALE === "full" ? 60 : 12;

/** The days with anything on them, and the totals. A day emptied again may keep a row of zeros. */
const sums = (of: Someone) =>
  withActor(of.actor, async (tx) => {
    const days = await tx
      .select()
      .from(dayRollups)
      .where(sql`${dayRollups.ownerId} = ${of.actor.id}::uuid and
        (${dayRollups.moodEntries} <> 0 or ${dayRollups.moodN} <> 0 or ${dayRollups.moodSum} <> 0 or ${dayRollups.energyN} <> 0)`)
      .orderBy(asc(dayRollups.day));
    const [totals] = await tx.select().from(ownerTotals).where(eq(ownerTotals.ownerId, of.actor.id));
    return { days, moodEntries: totals?.moodEntries };
  });

const rating = fc.integer({ min: 1, max: 10 });
const felt = fc.record({
  mood: rating,
  energy: fc.option(rating, { nil: undefined }),
  // Sixty days around the clock change of spring, at any minute.
  at: fc.integer({ min: 1, max: 60 * 24 * 60 }).map((minutes) => new Date(now.getTime() - minutes * 60_000)),
});
const which = fc.nat({ max: 30 });
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant("log" as const), felt }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant("edit" as const), which, felt, moves: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("delete" as const), which }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("restore" as const), which }) },
  ),
  { minLength: 4, maxLength: 18 },
);
type Step =
  (typeof steps extends fc.Arbitrary<infer Taken> ? Taken : never) extends Array<infer One> ? One : never;

type Diary = { alive: MoodEntry[]; binned: MoodEntry[] };

async function take(step: Step, by: Someone, diary: Diary): Promise<void> {
  if (step.do === "log") {
    diary.alive.push(await aMood({ by, ...step.felt, now }));
    return;
  }
  const from = step.do === "restore" ? diary.binned : diary.alive;
  const at = step.which % Math.max(1, from.length);
  const [entry] = from.splice(at, 1);
  if (!entry) return;
  if (step.do === "delete") {
    await deleteMood(by.actor, entry.id, now);
    diary.binned.push(entry);
    return;
  }
  if (step.do === "restore") {
    diary.alive.push((await restoreMood(by.actor, entry.id, now)).entry);
    return;
  }
  const { mood, energy, at: moved } = step.felt;
  const words = { emotions: [], triggers: [] };
  const change = { id: entry.id, version: entry.version, mood_rating: mood, energy_level: energy, ...words };
  const changed = await updateMood(
    by.actor,
    { ...change, recorded_at: step.moves ? moved.toISOString() : undefined },
    now,
  );
  if (!("entry" in changed)) throw new Error(changed.message);
  diary.alive.push(changed.entry);
}

describe("the sums of a day", () => {
  it("equal what the moments say, whatever was logged, edited, moved, deleted and brought back", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const maya = await aPerson({ zone: "Europe/London" });
        const diary: Diary = { alive: [], binned: [] };
        for (const step of taken) await take(step, maya, diary);
        const kept = await sums(maya);
        await withActor(maya.actor, (tx) => rebuildRollups(tx, maya.actor.id));
        expect(kept).toEqual(await sums(maya));
        expect(kept.moodEntries).toBe(diary.alive.length);
      }),
      { numRuns: runs },
    );
  });
});
