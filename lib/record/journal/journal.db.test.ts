import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { journalEntries } from "@/db/schema";
import { anEntry, writing } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownRecord } from "@/lib/access/record";
import { idempotencyOf } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { deleteEntry, purgeEntry, restoreEntry } from "../bin/mutations";
import { createEntry, patchEntry, type Saved, updateEntry } from "./mutations";
import { getEntry, listEntries, searchEntries } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const _later = new Date("2026-03-05T11:00:00Z");

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
