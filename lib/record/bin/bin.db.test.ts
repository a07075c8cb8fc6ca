import { Client } from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { databaseUrl } from "@/db/connection";
import { journalEntries, journalRevisions, moodEntries } from "@/db/schema";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import type { LocalDay } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { patchEntry } from "../journal/mutations";
import { emptyBin, purgeBin } from "./jobs";
import { deleteEntry } from "./mutations";

const now = new Date("2026-03-05T10:00:00Z");
const day30 = new Date("2026-04-04T10:00:00Z");
const justBefore = new Date("2026-04-04T09:59:59Z");

const entriesOf = (by: Someone) =>
  withActor(by.actor, (tx) => tx.select({ id: journalEntries.id }).from(journalEntries));

async function aBinnedMood(by: Someone) {
  await withActor(by.actor, (tx) =>
    tx.insert(moodEntries).values({
      ownerId: by.actor.id,
      id: newId(),
      recordedAt: now,
      localDay: "2026-03-05" as LocalDay,
      zone: "UTC",
      moodRating: 5,
      createdAt: now,
      updatedAt: now,
      deletedAt: now,
      purgeAt: day30,
    }),
  );
}

describe("the job that empties the bin", () => {
  let maya: Someone;
  beforeEach(async () => {
    maya = await aPerson();
  });

  it("removes what was thrown away 30 days ago, and not a second sooner", async () => {
    const kept = await anEntry({ by: maya, content: "kept" });
    const gone = await anEntry({ by: maya, content: "gone", tags: ["x"] });
    await aBinnedMood(maya);
    await deleteEntry(maya.actor, gone.id, now);
    expect(await emptyBin(maya.actor.id, justBefore)).toBe(0);
    expect(await entriesOf(maya)).toHaveLength(2);
    expect(await emptyBin(maya.actor.id, day30)).toBe(2);
    expect(await entriesOf(maya)).toEqual([{ id: kept.id }]);
    expect(await withActor(maya.actor, (tx) => tx.select().from(moodEntries))).toEqual([]);
  });

  it("removes earlier texts whose 30 days are over and leaves the entry", async () => {
    const { id } = await anEntry({ by: maya });
    await patchEntry(maya.actor, { id, patch: { content: "new" } }, { now });
    await emptyBin(maya.actor.id, justBefore);
    expect(await withActor(maya.actor, (tx) => tx.select().from(journalRevisions))).toHaveLength(1);
    await emptyBin(maya.actor.id, day30);
    expect(await withActor(maya.actor, (tx) => tx.select().from(journalRevisions))).toEqual([]);
    expect(await entriesOf(maya)).toHaveLength(1);
  });

  it("touches one person's bin only, and may run twice", async () => {
    const sam = await aPerson();
    for (const by of [maya, sam]) await deleteEntry(by.actor, (await anEntry({ by })).id, now);
    await purgeBin.run({ ownerId: maya.actor.id }, day30);
    await purgeBin.run({ ownerId: maya.actor.id }, day30);
    expect(await entriesOf(maya)).toEqual([]);
    expect(await entriesOf(sam)).toHaveLength(1);
  });

  it("waits as one job for a person and a day, due when the last of that day is", async () => {
    for (const at of [now, new Date("2026-03-05T18:00:00Z")])
      await deleteEntry(maya.actor, (await anEntry({ by: maya })).id, at);
    const queue = new Client({ connectionString: databaseUrl(), options: "-c role=app_worker" });
    await queue.connect();
    const { rows } = await queue.query(
      "select run_at from graphile_worker.jobs where task_identifier = 'bin.purge' and key like $1",
      [`bin:${maya.actor.id}:%`],
    );
    await queue.end();
    expect(rows).toEqual([{ run_at: new Date("2026-04-04T18:00:00Z") }]);
  });
});
