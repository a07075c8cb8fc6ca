import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { auditEvents, consents, journalEntries } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { asSystem } from "@/db/system";
import { aCare, anEntry, writing } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { openRecord, ownRecord } from "@/lib/access/record";
import { idempotencyOf } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { deleteEntry, purgeEntry, restoreEntry } from "../bin/mutations";
import { listBin } from "../bin/queries";
import { listEarlierTexts } from "../drafts/queries";
import { listWordsOf } from "../words/queries";
import { createEntry, patchEntry, type Saved, updateEntry } from "./mutations";
import { getEntry, listDayEntries, listEntries, readSharing, searchEntries } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const later = new Date("2026-03-05T11:00:00Z");

const journal = (by: Someone) => ownRecord(by.actor, "journal");
const rowsOf = (by: Someone) => withActor(by.actor, (tx) => tx.select().from(journalEntries));

function saved(result: Awaited<ReturnType<typeof createEntry>>): Saved {
  if (isFailure(result)) throw new Error(`refused: ${result.message} ${JSON.stringify(result.fields)}`);
  return result;
}

describe("writing and reading a journal entry", () => {
  let maya: Someone;
  beforeEach(async () => {
    maya = await aPerson({ zone: "Europe/London" });
  });

  it("gives back everything that was written", async () => {
    const entry = await anEntry({
      by: maya,
      title: "Tuesday",
      content: "I went **out**.\n\nIt helped.",
      thought: "Nobody will mind",
      emotions: ["calm", "proud"],
      behaviours: [{ name: "drank", urge: 4, acted: false }, { name: "stayed in bed" }],
      mood_tag: "hopeful",
      mood_rating: 6,
      tags: ["walk", "rain"],
      occurred_at: "2026-03-04T21:30",
      template: "thought-record",
      answers: {
        belief: 80,
        feelings: [{ name: "dread", before: 70, after: 30 }],
        alternative: "They may not",
      },
    });
    const read = await getEntry(journal(maya), entry.id);
    expect(read).toMatchObject({
      title: "Tuesday",
      content: "I went **out**.\n\nIt helped.",
      thought: "Nobody will mind",
      moodRating: 6,
      localDay: "2026-03-04",
      occurredAt: new Date("2026-03-04T21:30:00Z"),
      wordCount: 5,
      version: 1,
      privacy: "only_me",
      answers: {
        belief: 80,
        feelings: [{ name: "dread", before: 70, after: 30 }],
        alternative: "They may not",
      },
    });
    expect(read.moodTag?.word).toBe("hopeful");
    expect(read.emotions.map(({ word }) => word).sort()).toEqual(["calm", "dread", "proud"]);
    expect(read.tags.map(({ word }) => word).sort()).toEqual(["rain", "walk"]);
    expect(read.behaviours.map(({ name, urge, acted }) => [name, urge, acted]).sort()).toEqual([
      ["drank", 4, false],
      ["stayed in bed", null, null],
    ]);
  });

  it("keeps the local day of where the person was", async () => {
    const kiri = await aPerson({ zone: "Pacific/Kiritimati" });
    const entry = await anEntry({ by: kiri, now: new Date("2026-03-05T11:30:00Z") });
    expect(entry.localDay).toBe("2026-03-06");
  });

  it("sends back a moment that is still to come", async () => {
    const result = await createEntry(maya.actor, writing({ occurred_at: "2026-03-06T10:00" }), { now });
    expect(isFailure(result) && result.fields).toHaveProperty("occurred_at");
    expect(await rowsOf(maya)).toEqual([]);
  });

  it("saves a sentence that worries us, and says where help is", async () => {
    const result = saved(
      await createEntry(maya.actor, writing({ content: "I want to kill myself tonight" }), { now }),
    );
    expect(result.safety).toEqual({ tier: 3, help: "/help" });
    expect((await getEntry(journal(maya), result.entry.id)).content).toBe("I want to kill myself tonight");
  });

  it("is made once, however often the same save arrives", async () => {
    const key = idempotencyOf("journal.create", "key-0123456789", { content: "once" });
    const first = saved(
      await createEntry(maya.actor, writing({ content: "once" }), { now, idempotency: key }),
    );
    const again = saved(
      await createEntry(maya.actor, writing({ content: "once" }), { now, idempotency: key }),
    );
    expect(again.entry.id).toBe(first.entry.id);
    expect(again.replayed).toBe(true);
    expect(await rowsOf(maya)).toHaveLength(1);
  });

  it("does not exist for a psychologist as a record of their own", async () => {
    const okafor = await aPerson({ role: "psychologist" });
    await expect(createEntry(okafor.actor, writing(), { now })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("another person", () => {
  let maya: Someone;
  let sam: Someone;
  beforeEach(async () => {
    maya = await aPerson();
    sam = await aPerson();
  });

  it("finds nothing, changes nothing and leaves the row as it was", async () => {
    const { id } = await anEntry({ by: maya, content: "mine" });
    const before = await rowsOf(maya);
    const change = { id, input: writing({ content: "theirs" }) };
    await expect(getEntry(journal(sam), id)).rejects.toBeInstanceOf(NotFound);
    await expect(updateEntry(sam.actor, change, { now })).rejects.toBeInstanceOf(NotFound);
    await expect(patchEntry(sam.actor, { id, patch: { title: "x" } }, { now })).rejects.toBeInstanceOf(
      NotFound,
    );
    await expect(deleteEntry(sam.actor, id, now)).rejects.toBeInstanceOf(NotFound);
    await expect(restoreEntry(sam.actor, id, now)).rejects.toBeInstanceOf(NotFound);
    await expect(purgeEntry(sam.actor, id, now)).rejects.toBeInstanceOf(NotFound);
    expect(await rowsOf(maya)).toEqual(before);
    expect((await listEntries(journal(sam), { limit: 50 })).items).toEqual([]);
    expect(await searchEntries(journal(sam), "mine")).toEqual([]);
  });

  it("meets the same answer for an entry that is not there and a text that is no id", async () => {
    await expect(getEntry(journal(sam), "01900000-0000-7000-8000-000000000000")).rejects.toBeInstanceOf(
      NotFound,
    );
    await expect(getEntry(journal(sam), "' or 1=1")).rejects.toBeInstanceOf(NotFound);
    await expect(deleteEntry(sam.actor, "nonsense", now)).rejects.toBeInstanceOf(NotFound);
  });
});

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

describe("the list of entries", () => {
  let maya: Someone;
  beforeEach(async () => {
    maya = await aPerson();
  });

  it("goes back and forth by keyset without losing or doubling one, also at the same moment", async () => {
    const at = "2026-03-01T09:00";
    for (const content of ["1", "2", "3", "4", "5", "6", "7"])
      await anEntry({ by: maya, content, occurred_at: at });
    const seen: string[] = [];
    let page = await listEntries(journal(maya), { limit: 3 });
    expect(page.newer).toBeNull();
    while (true) {
      seen.push(...page.items.map(({ content }) => content));
      if (!page.older) break;
      page = await listEntries(journal(maya), { limit: 3, cursor: page.older });
    }
    expect(seen).toEqual(["7", "6", "5", "4", "3", "2", "1"]);
    const back = await listEntries(journal(maya), { limit: 3, cursor: page.newer, towards: "newer" });
    expect(back.items.map(({ content }) => content)).toEqual(["4", "3", "2"]);
    const first = await listEntries(journal(maya), { limit: 3, cursor: back.newer, towards: "newer" });
    expect(first.items.map(({ content }) => content)).toEqual(["7", "6", "5"]);
    expect(first.newer).toBeNull();
  });

  it("filters by day, rating, mood tag and tag", async () => {
    await anEntry({
      by: maya,
      content: "low",
      mood_rating: 2,
      occurred_at: "2026-02-01T12:00",
      mood_tag: "sad",
    });
    const high = await anEntry({
      by: maya,
      content: "high",
      mood_rating: 9,
      occurred_at: "2026-03-01T00:10",
      tags: ["walk"],
    });
    const contents = async (filters: Parameters<typeof listEntries>[1]["filters"]) =>
      (await listEntries(journal(maya), { limit: 9, filters: filters ?? {} })).items.map(
        ({ content }) => content,
      );
    const tags = await listWordsOf(journal(maya), ["tag", "mood-tag"]);
    expect(await contents({ from: "2026-03-01" as LocalDay })).toEqual(["high"]);
    expect(await contents({ to: "2026-02-28" as LocalDay })).toEqual(["low"]);
    expect(await contents({ mood: { kind: "rating", low: 1, high: 2 } })).toEqual(["low"]);
    expect(await contents({ mood: { kind: "tag", id: tags["mood-tag"][0]?.id ?? "" } })).toEqual(["low"]);
    expect(await contents({ tag: tags.tag[0]?.id })).toEqual(["high"]);
    expect(high.tags[0]?.id).toBe(tags.tag[0]?.id);
  });

  it("costs at most six statements with its words and filters, whatever its length", async () => {
    for (const content of ["a", "b", "c"])
      await anEntry({ by: maya, content, tags: ["t"], behaviours: [{ name: "b" }] });
    const { statements } = await withStatements(() =>
      withActor(maya.actor, async () => {
        await listEntries(journal(maya), { limit: 20 });
        await listWordsOf(journal(maya), ["tag", "mood-tag"]);
      }),
    );
    expect(statements.length).toBeLessThanOrEqual(6);
  });

  it("shows a day at a glance, oldest first, in one statement", async () => {
    await anEntry({ by: maya, title: "Evening", occurred_at: "2026-03-04T22:00" });
    await anEntry({ by: maya, title: "Morning", occurred_at: "2026-03-04T07:00" });
    await anEntry({ by: maya, title: "Another day", occurred_at: "2026-03-03T23:59" });
    const { result, statements } = await withStatements(() =>
      listDayEntries(journal(maya), "2026-03-04" as LocalDay),
    );
    expect(result.map(({ title }) => title)).toEqual(["Morning", "Evening"]);
    expect(statements).toHaveLength(1);
  });

  it("finds words in every field without telling the database what is looked for", async () => {
    await anEntry({ by: maya, content: "We walked by the harbour", tags: ["ferry"], thought: "too loud" });
    await anEntry({ by: maya, content: "Nothing much" });
    for (const q of ["harb", "FERRY", "loud", "harbor walked"]) {
      const { result, statements } = await withStatements(() => searchEntries(journal(maya), q));
      expect(result.map(({ content }) => content)).toEqual(["We walked by the harbour"]);
      expect(statements.join()).not.toContain("harb");
    }
    expect(await searchEntries(journal(maya), "harbour nothing")).toEqual([]);
  });
});

describe("sharing with a psychologist", () => {
  let maya: Someone;
  let okafor: Someone;
  beforeEach(async () => {
    maya = await aPerson();
    okafor = await aPerson({ role: "psychologist" });
  });

  const readAs = (reader: Someone, owner: Someone) =>
    withActor(reader.actor, async (tx) => {
      const record = await openRecord(tx, reader.actor, owner.actor.id, "journal", now);
      return (await listEntries(record, { limit: 50 })).items;
    });

  it("is not offered and not accepted while nobody is linked", async () => {
    expect(await readSharing(journal(maya))).toMatchObject({
      offered: false,
      readable: false,
      startsWith: "only_me",
    });
    const result = await createEntry(maya.actor, writing({ privacy_level: "shared" }), { now });
    expect(isFailure(result) && result.fields).toHaveProperty("privacy_level");
    expect(await rowsOf(maya)).toEqual([]);
  });

  it("shows the psychologist shared entries only, none from the bin, with a row in the access log", async () => {
    await aCare(maya, okafor, now);
    expect(await readSharing(journal(maya))).toMatchObject({ offered: true, readable: true });
    await anEntry({ by: maya, content: "private", tags: ["mine"] });
    await anEntry({ by: maya, content: "shared", privacy_level: "shared", tags: ["ours"] });
    const gone = await anEntry({ by: maya, content: "binned", privacy_level: "shared" });
    await deleteEntry(maya.actor, gone.id, now);
    const seen = await readAs(okafor, maya);
    expect(seen.map(({ content, tags }) => [content, tags[0]?.word])).toEqual([["shared", "ours"]]);
    const logged = await withActor(maya.actor, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.ownerId, maya.actor.id), eq(auditEvents.action, "record.opened.journal"))),
    );
    expect(logged.map(({ actorId }) => actorId)).toEqual([okafor.actor.id]);
  });

  it("holds by row-level security alone, when a query forgets to ask", async () => {
    await aCare(maya, okafor, now);
    await anEntry({ by: maya, content: "private" });
    await anEntry({ by: maya, content: "shared", privacy_level: "shared" });
    const rows = await withActor(okafor.actor, (tx) => tx.select().from(journalEntries));
    expect(rows.map(({ privacy }) => privacy)).toEqual(["shared"]);
  });

  it("ends with the consent: nothing opens, and the entry says so", async () => {
    const { consentId } = await aCare(maya, okafor, now);
    await anEntry({ by: maya, privacy_level: "shared" });
    await asSystem("seed", (tx) =>
      tx
        .update(consents)
        .set({ withdrawnAt: now })
        .where(and(eq(consents.ownerId, maya.actor.id), eq(consents.id, consentId))),
    );
    await expect(readAs(okafor, maya)).rejects.toBeInstanceOf(NotFound);
    expect(await withActor(okafor.actor, (tx) => tx.select().from(journalEntries))).toEqual([]);
    expect(await readSharing(journal(maya))).toMatchObject({ offered: true, readable: false });
  });

  it("never shows the bin, drafts or earlier texts to anybody else", async () => {
    await aCare(maya, okafor, now);
    const entry = await anEntry({ by: maya, privacy_level: "shared" });
    await withActor(okafor.actor, async (tx) => {
      const record = await openRecord(tx, okafor.actor, maya.actor.id, "journal", now);
      await expect(listBin(record, now)).rejects.toBeInstanceOf(NotFound);
      await expect(listEarlierTexts(record, entry.id, now)).rejects.toBeInstanceOf(NotFound);
    });
  });
});
