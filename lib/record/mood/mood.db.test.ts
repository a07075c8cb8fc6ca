import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { pool } from "@/db/connection";
import { moodEntries } from "@/db/schema";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownRecord } from "@/lib/access/record";
import { idempotencyOf } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import type { MoodEntry } from "./entry";
import { createMood, deleteMood, restoreMood, updateMood } from "./mutations";
import { findMood, getMood, listDayMoods, listMoods, readMoodBuckets } from "./queries";
import type { MoodChange } from "./schema";

const now = new Date("2026-03-05T10:00:00Z");
const day = "2026-03-05" as LocalDay;

const moods = (of: Someone) => ownRecord(of.actor, "mood");

const rowOf = (of: Someone, id: string) =>
  withActor(of.actor, async (tx) => {
    const [row] = await tx
      .select()
      .from(moodEntries)
      .where(and(eq(moodEntries.ownerId, of.actor.id), eq(moodEntries.id, id)));
    return row;
  });

const changeOf = (entry: MoodEntry, more: Partial<MoodChange> = {}): MoodChange => ({
  id: entry.id,
  version: entry.version,
  mood_rating: entry.moodRating,
  energy_level: entry.energyLevel ?? undefined,
  emotions: [...entry.emotions],
  triggers: [...entry.triggers],
  notes: entry.notes ?? undefined,
  recorded_at: undefined,
  ...more,
});

describe("a moment of mood", () => {
  let maya: Someone;
  let other: Someone;

  beforeEach(async () => {
    maya = await aPerson({ zone: "America/New_York" });
    other = await aPerson();
  });

  it("comes back as it was written", async () => {
    const saved = await aMood({
      by: maya,
      mood: 3,
      energy: 2,
      feelings: ["worried", "tired"],
      triggers: ["work"],
      notes: "The meeting again.",
      at: now,
    });
    expect(await getMood(moods(maya), saved.id)).toMatchObject({
      moodRating: 3,
      energyLevel: 2,
      emotions: expect.arrayContaining(["worried", "tired"]),
      triggers: ["work"],
      notes: "The meeting again.",
      recordedAt: now,
      localDay: day,
      zone: "America/New_York",
      version: 1,
    });
  });

  it("keeps its note sealed in the table", async () => {
    const saved = await aMood({ by: maya, notes: "canary in the note", at: now });
    const row = await rowOf(maya, saved.id);
    expect(Buffer.from(row?.notes ?? []).toString("latin1")).not.toContain("canary");
    expect(row?.notes?.length).toBeGreaterThan(0);
  });

  it("belongs to the day it was for the person, not for the server", async () => {
    const saved = await aMood({ by: maya, at: new Date("2026-03-05T03:30:00Z"), now });
    expect(saved.localDay).toBe("2026-03-04");
    expect(await listDayMoods(moods(maya), "2026-03-04" as LocalDay)).toHaveLength(1);
    expect(await listDayMoods(moods(maya), day)).toEqual([]);
  });

  it("is refused for a time that has not come yet, beside its field", async () => {
    const input = { mood_rating: 6, emotions: [], triggers: [], recorded_at: "2026-03-05T05:06" };
    const result = await createMood(maya.actor, input, { now, idempotency: null });
    expect(isFailure(result) && result.fields?.recorded_at).toContain("not come yet");
    expect((await listMoods(moods(maya), { limit: 10 })).items).toEqual([]);
  });

  it("is written once, however often the same form arrives", async () => {
    const input = { mood_rating: 4, emotions: ["sad"], triggers: [] };
    const idempotency = idempotencyOf("mood.save", "a-key-of-a-form", input);
    const [one, two] = await Promise.all([
      createMood(maya.actor, input, { now, idempotency }),
      createMood(maya.actor, input, { now, idempotency }),
    ]);
    if (isFailure(one) || isFailure(two)) throw new Error("refused");
    expect(one.entry.id).toBe(two.entry.id);
    expect([one.replayed, two.replayed].sort()).toEqual([false, true]);
    expect((await listMoods(moods(maya), { limit: 10 })).items).toHaveLength(1);
  });

  it("can be changed, also to a day long past", async () => {
    const saved = await aMood({ by: maya, mood: 3, feelings: ["sad"], notes: "Before.", at: now });
    const result = await updateMood(
      maya.actor,
      changeOf(saved, {
        mood_rating: 7,
        emotions: ["calm"],
        notes: undefined,
        recorded_at: "2025-12-24T22:15",
      }),
      now,
    );
    if (isFailure(result)) throw new Error(result.message);
    expect(result.entry).toMatchObject({
      moodRating: 7,
      emotions: ["calm"],
      notes: null,
      localDay: "2025-12-24",
      recordedAt: new Date("2025-12-25T03:15:00Z"),
      version: 2,
    });
  });

  it("keeps the other change when two devices edit at once, and shows it", async () => {
    const saved = await aMood({ by: maya, notes: "One.", at: now });
    await updateMood(maya.actor, changeOf(saved, { notes: "From the phone." }), now);
    const late = await updateMood(maya.actor, changeOf(saved, { notes: "From the desk." }), now);
    expect(isFailure(late) && late.code).toBe("conflict");
    expect(isFailure(late) && late.current).toMatchObject({ notes: "From the phone.", version: 2 });
    expect((await getMood(moods(maya), saved.id)).notes).toBe("From the phone.");
  });

  it("goes to the bin for 30 days, and comes back whole", async () => {
    const saved = await aMood({ by: maya, notes: "Still here.", feelings: ["sad"], at: now });
    const { purgeAt } = await deleteMood(maya.actor, saved.id, now);
    expect(purgeAt).toEqual(new Date("2026-04-04T10:00:00Z"));
    expect(await findMood(moods(maya), saved.id)).toBeNull();
    expect((await listMoods(moods(maya), { limit: 10 })).items).toEqual([]);
    const { entry } = await restoreMood(maya.actor, saved.id, now);
    expect(entry).toMatchObject({ notes: "Still here.", emotions: ["sad"] });
    expect((await restoreMood(maya.actor, saved.id, now)).entry.version).toBe(entry.version);
  });

  it("cannot be brought back once its 30 days are over", async () => {
    const saved = await aMood({ by: maya, at: now });
    const { purgeAt } = await deleteMood(maya.actor, saved.id, now);
    await expect(restoreMood(maya.actor, saved.id, purgeAt)).rejects.toBeInstanceOf(NotFound);
  });

  it("asks for one purge a day, however many deletes", async () => {
    for (const at of [now, new Date("2026-03-05T11:00:00Z")]) {
      const saved = await aMood({ by: maya, at });
      await deleteMood(maya.actor, saved.id, at);
    }
    const client = await pool().connect();
    try {
      await client.query("set role app_worker");
      const { rows } = await client.query(
        "select run_at from graphile_worker.jobs where key = $1 and task_identifier = 'bin.purge'",
        [`bin:${maya.actor.id}:2026-04-04`],
      );
      expect(rows).toEqual([{ run_at: new Date("2026-04-04T11:00:00Z") }]);
    } finally {
      client.release(true);
    }
  });

  it("is out of another person's reach, and stays as it was", async () => {
    const saved = await aMood({ by: maya, mood: 3, notes: "Mine.", at: now });
    const before = await rowOf(maya, saved.id);
    const attempts = [
      () => getMood(moods(other), saved.id),
      () => updateMood(other.actor, changeOf(saved, { notes: "Theirs." }), now),
      () => deleteMood(other.actor, saved.id, now),
      () => restoreMood(other.actor, saved.id, now),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(NotFound);
    expect((await listMoods(moods(other), { limit: 10 })).items).toEqual([]);
    expect(await rowOf(maya, saved.id)).toEqual(before);
  });

  it("is nothing a psychologist keeps of their own", async () => {
    const okafor = await aPerson({ role: "psychologist" });
    const input = { mood_rating: 6, emotions: [], triggers: [] };
    await expect(createMood(okafor.actor, input, { now, idempotency: null })).rejects.toBeInstanceOf(
      NotFound,
    );
  });
});

describe("the history of moods", () => {
  let maya: Someone;

  beforeEach(async () => {
    maya = await aPerson({ zone: "UTC" });
  });

  it("pages to its end without missing or repeating a moment, also where times are equal", async () => {
    const ids: string[] = [];
    for (const hour of [8, 9, 9, 9, 10, 11, 12]) {
      const at = new Date(Date.UTC(2026, 2, 5, hour));
      ids.push((await aMood({ by: maya, at, now: new Date("2026-03-06T00:00:00Z") })).id);
    }
    const seen: string[] = [];
    let cursor: Parameters<typeof listMoods>[1]["cursor"];
    for (let page = 0; page < 10; page += 1) {
      const { items, nextCursor } = await listMoods(moods(maya), { limit: 2, cursor });
      seen.push(...items.map((item) => item.id));
      const last = items.at(-1);
      if (nextCursor === null || !last) break;
      cursor = { at: last.recordedAt, id: last.id };
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  it("holds a range to its local days", async () => {
    const auckland = await aPerson({ zone: "Pacific/Auckland" });
    const at = new Date("2026-03-04T11:30:00Z");
    await aMood({ by: auckland, at, now });
    const ask = async (from: string, to: string) =>
      (await listMoods(moods(auckland), { from: from as LocalDay, to: to as LocalDay, limit: 10 })).items
        .length;
    expect(await ask("2026-03-05", "2026-03-05")).toBe(1);
    expect(await ask("2026-03-04", "2026-03-04")).toBe(0);
  });

  it("gives a day the mean of its moments, and a day without one no point", async () => {
    for (const [mood, at] of [
      [2, "2026-03-01T08:00:00Z"],
      [5, "2026-03-01T20:00:00Z"],
      [8, "2026-03-03T08:00:00Z"],
    ] as const) {
      await aMood({ by: maya, mood, at: new Date(at), now });
    }
    const points = await readMoodBuckets(moods(maya), "2026-03-01" as LocalDay, day);
    expect(points.map(({ from, mean }) => [from, mean])).toEqual([
      ["2026-03-01", 3.5],
      ["2026-03-03", 8],
    ]);
  });

  it("gathers a long range into weeks whose mean is that of their days", async () => {
    for (const [mood, at] of [
      [2, "2024-01-01T08:00:00Z"],
      [4, "2024-01-01T20:00:00Z"],
      [9, "2024-01-07T08:00:00Z"],
      [6, "2024-01-08T08:00:00Z"],
    ] as const) {
      await aMood({ by: maya, mood, at: new Date(at), now });
    }
    const points = await readMoodBuckets(moods(maya), "2024-01-01" as LocalDay, day);
    expect(points).toEqual([
      { from: "2024-01-01", to: "2024-01-07", mean: 6, days: 2 },
      { from: "2024-01-08", to: "2024-01-14", mean: 6, days: 1 },
    ]);
  });

  it("is found in the index, however long the diary", async () => {
    const plan = await withActor(maya.actor, async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`);
      const { rows } = await tx.execute(sql`
        explain select * from mood_entries where owner_id = ${maya.actor.id}::uuid and deleted_at is null
        order by recorded_at desc, id desc limit 51`);
      return JSON.stringify(rows);
    });
    expect(plan).toContain("mood_entries_history");
    expect(plan).not.toContain("Sort");
  });
});

describe("a note that worries", () => {
  it("is saved like any other, and the answer says that help should be at hand", async () => {
    const maya = await aPerson();
    const input = { mood_rating: 2, emotions: [], triggers: [], notes: "I want to kill myself tonight." };
    const saved = await createMood(maya.actor, input, { now, idempotency: null });
    if (isFailure(saved)) throw new Error(saved.message);
    expect(saved.safety).toEqual({ tier: 3, help: "/help" });
    expect((await getMood(moods(maya), saved.entry.id)).notes).toBe(input.notes);
  });

  it("is told apart from an ordinary one", async () => {
    const maya = await aPerson();
    const input = { mood_rating: 4, emotions: [], triggers: [], notes: "Slept badly, long day at work." };
    const saved = await createMood(maya.actor, input, { now, idempotency: null });
    expect(saved).toMatchObject({ safety: { tier: 0, help: null } });
  });
});
