import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { journalEntries } from "@/db/schema";
import { anEntry, writing } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { deleteEntry, purgeEntry, restoreEntry } from "../bin/mutations";
import { listBin } from "../bin/queries";
import { listEarlierTexts } from "../drafts/queries";
import { type createEntry, patchEntry, type Saved, updateEntry } from "./mutations";
import { getEntry, listEntries, searchEntries } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const later = new Date("2026-03-05T11:00:00Z");

const journal = (by: Someone) => ownRecord(by.actor, "journal");
const rowsOf = (by: Someone) => withActor(by.actor, (tx) => tx.select().from(journalEntries));

function saved(result: Awaited<ReturnType<typeof createEntry>>): Saved {
  if (isFailure(result)) throw new Error(`refused: ${result.message} ${JSON.stringify(result.fields)}`);
  return result;
}

describe("changing an entry", () => {
  let maya: Someone;
  beforeEach(async () => {
    maya = await aPerson();
  });

  it("replaces what was written and counts up the version", async () => {
    const entry = await anEntry({ by: maya, title: "Old", content: "old", tags: ["a"], mood_rating: 3 });
    const change = { id: entry.id, version: 1, input: writing({ content: "new", tags: ["b"] }) };
    saved(await updateEntry(maya.actor, change, { now: later }));
    const read = await getEntry(journal(maya), entry.id);
    expect(read).toMatchObject({
      title: null,
      content: "new",
      moodRating: null,
      version: 2,
      occurredAt: entry.occurredAt,
    });
    expect(read.tags.map(({ word }) => word)).toEqual(["b"]);
  });

  it("is sealed anew under fresh nonces even when no word changed", async () => {
    const entry = await anEntry({ by: maya, title: "Same", content: "same" });
    const [before] = await rowsOf(maya);
    await updateEntry(
      maya.actor,
      { id: entry.id, version: 1, input: writing({ title: "Same", content: "same" }) },
      { now: later },
    );
    const [after] = await rowsOf(maya);
    expect(Buffer.compare(before?.content ?? Buffer.of(), after?.content ?? Buffer.of())).not.toBe(0);
    expect(Buffer.compare(before?.title ?? Buffer.of(), after?.title ?? Buffer.of())).not.toBe(0);
  });

  it("on two devices at once shows the second one both texts and loses neither", async () => {
    const entry = await anEntry({ by: maya, content: "at first" });
    saved(
      await updateEntry(
        maya.actor,
        { id: entry.id, version: 1, input: writing({ content: "from the phone" }) },
        { now: later },
      ),
    );
    const second = await updateEntry(
      maya.actor,
      { id: entry.id, version: 1, input: writing({ content: "from the desk" }) },
      { now: later },
    );
    expect(isFailure(second) && second.code).toBe("conflict");
    expect(isFailure(second) && second.current).toMatchObject({ content: "from the phone", version: 2 });
    expect((await getEntry(journal(maya), entry.id)).content).toBe("from the phone");
    saved(
      await updateEntry(
        maya.actor,
        { id: entry.id, version: 2, input: writing({ content: "from the phone\n\nfrom the desk" }) },
        { now: later },
      ),
    );
    expect((await getEntry(journal(maya), entry.id)).content).toContain("from the desk");
  });

  it("without a version lets the last write win and keeps the text before for 30 days", async () => {
    const entry = await anEntry({ by: maya, title: "Mine", content: "first words" });
    saved(await patchEntry(maya.actor, { id: entry.id, patch: { content: "second words" } }, { now: later }));
    const read = await getEntry(journal(maya), entry.id);
    expect(read).toMatchObject({ title: "Mine", content: "second words" });
    const kept = await listEarlierTexts(journal(maya), entry.id, later);
    expect(kept).toMatchObject([
      { title: "Mine", content: "first words", keptUntil: new Date("2026-04-04T11:00:00Z") },
    ]);
    expect(await listEarlierTexts(journal(maya), entry.id, new Date("2026-04-05T00:00:00Z"))).toEqual([]);
  });

  it("clears a field with null and leaves what is not named", async () => {
    const entry = await anEntry({
      by: maya,
      title: "T",
      thought: "th",
      mood_rating: 7,
      mood_tag: "calm",
      emotions: ["sad"],
    });
    await patchEntry(
      maya.actor,
      { id: entry.id, version: 1, patch: { title: null, mood_tag: null } },
      { now: later },
    );
    const read = await getEntry(journal(maya), entry.id);
    expect(read).toMatchObject({ title: null, thought: "th", moodRating: 7, moodTag: null });
    expect(read.emotions.map(({ word }) => word)).toEqual(["sad"]);
  });

  it("keeps the day it was lived on when the person has moved since", async () => {
    const entry = await anEntry({ by: maya, occurred_at: "2026-03-04T23:30" });
    const moved = { ...maya.actor, zone: "Asia/Tokyo" };
    await updateEntry(
      moved,
      { id: entry.id, version: 1, input: writing({ content: "new" }) },
      { now: later },
    );
    expect(await getEntry(journal(maya), entry.id)).toMatchObject({
      localDay: "2026-03-04",
      zone: "Europe/London",
    });
  });
});

describe("the bin", () => {
  let maya: Someone;
  beforeEach(async () => {
    maya = await aPerson();
  });

  it("takes an entry out of sight and gives it back whole", async () => {
    const entry = await anEntry({ by: maya, content: "keep me", tags: ["dear"] });
    const { purgeAt } = await deleteEntry(maya.actor, entry.id, now);
    expect(purgeAt).toEqual(new Date("2026-04-04T10:00:00Z"));
    await expect(getEntry(journal(maya), entry.id)).rejects.toBeInstanceOf(NotFound);
    expect((await listEntries(journal(maya), { limit: 50 })).items).toEqual([]);
    expect(await searchEntries(journal(maya), "keep")).toEqual([]);
    expect(await listBin(journal(maya), now)).toMatchObject([{ id: entry.id, excerpt: "keep me", purgeAt }]);
    await restoreEntry(maya.actor, entry.id, later);
    expect(await getEntry(journal(maya), entry.id)).toMatchObject({
      content: "keep me",
      tags: [{ word: "dear" }],
    });
  });

  it("cannot be emptied twice, edited, or restored after its time", async () => {
    const { id } = await anEntry({ by: maya });
    await deleteEntry(maya.actor, id, now);
    await expect(deleteEntry(maya.actor, id, now)).rejects.toBeInstanceOf(NotFound);
    await expect(updateEntry(maya.actor, { id, input: writing() }, { now })).rejects.toBeInstanceOf(NotFound);
    await expect(restoreEntry(maya.actor, id, new Date("2026-04-05T00:00:00Z"))).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  it("leaves no ciphertext when an entry is purged now", async () => {
    const { id } = await anEntry({ by: maya, tags: ["a"], behaviours: [{ name: "drank" }] });
    await patchEntry(maya.actor, { id, patch: { content: "changed" } }, { now });
    await purgeEntry(maya.actor, id, now);
    const left = await withActor(maya.actor, (tx) =>
      tx.execute<{ n: string }>(sql`
        select (select count(*) from journal_entries) + (select count(*) from journal_revisions)
             + (select count(*) from journal_entry_words) + (select count(*) from journal_behaviours) as n`),
    );
    expect(Number(left.rows[0]?.n)).toBe(0);
  });
});
