import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { journalDrafts } from "@/db/schema";
import { aCare } from "@/db/testing/care";
import { anEntry, writing } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { openRecord, ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";
import { createEntry, updateEntry } from "../journal/mutations";
import { discardDraft, saveDraft } from "./mutations";
import { findDrafts } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const later = new Date("2026-03-05T10:00:04Z");
const journal = (by: Someone) => ownRecord(by.actor, "journal");
const form = (content: string) => JSON.stringify({ content: [content], "behaviours.0.name": ["drank"] });

describe("writing that is not saved yet", () => {
  let maya: Someone;
  beforeEach(async () => {
    maya = await aPerson();
  });

  it("is found again with every field after a crash, the last touched first", async () => {
    const [one, two] = [newId<"journal-draft">(), newId<"journal-draft">()];
    await saveDraft(maya.actor, { id: one, form: form("half a sen") }, now);
    await saveDraft(maya.actor, { id: two, form: form("another") }, now);
    await saveDraft(maya.actor, { id: one, form: form("half a sentence") }, later);
    expect(await findDrafts(journal(maya), null)).toMatchObject([
      { id: one, form: { content: ["half a sentence"], "behaviours.0.name": ["drank"] }, updatedAt: later },
      { id: two, form: { content: ["another"] } },
    ]);
  });

  it("belongs to the entry it changes, with the version it began from", async () => {
    const entry = await anEntry({ by: maya });
    const id = newId<"journal-draft">();
    await saveDraft(maya.actor, { id, entry_id: entry.id, base_version: 1, form: form("more") }, now);
    expect(await findDrafts(journal(maya), null)).toEqual([]);
    expect(await findDrafts(journal(maya), entry.id)).toMatchObject([
      { id, entryId: entry.id, baseVersion: 1 },
    ]);
  });

  it("is kept when the entry it changes is not there any more", async () => {
    const id = newId<"journal-draft">();
    await saveDraft(maya.actor, { id, entry_id: newId(), form: form("kept") }, now);
    expect(await findDrafts(journal(maya), null)).toMatchObject([{ id, entryId: null }]);
  });

  it("goes in the same moment as the entry that came of it is saved", async () => {
    const id = newId<"journal-draft">();
    await saveDraft(maya.actor, { id, form: form("words") }, now);
    await createEntry(maya.actor, writing({ content: "words" }), { now, draftId: id });
    expect(await findDrafts(journal(maya), null)).toEqual([]);
  });

  it("stays when the save it belongs to was refused", async () => {
    const entry = await anEntry({ by: maya });
    const id = newId<"journal-draft">();
    await updateEntry(
      maya.actor,
      { id: entry.id, version: 1, input: writing({ content: "elsewhere" }) },
      { now },
    );
    await saveDraft(maya.actor, { id, entry_id: entry.id, base_version: 1, form: form("here") }, now);
    await updateEntry(
      maya.actor,
      { id: entry.id, version: 1, input: writing({ content: "here" }) },
      { now, draftId: id },
    );
    expect(await findDrafts(journal(maya), entry.id)).toMatchObject([{ form: { content: ["here"] } }]);
  });

  it("is gone when it is discarded, and discarding it again is no error", async () => {
    const id = newId<"journal-draft">();
    await saveDraft(maya.actor, { id, form: form("x") }, now);
    await discardDraft(maya.actor, id);
    await discardDraft(maya.actor, id);
    expect(await findDrafts(journal(maya), null)).toEqual([]);
  });

  it("is nobody else's: not another client's, not the psychologist's", async () => {
    const sam = await aPerson();
    const okafor = await aPerson({ role: "psychologist" });
    const id = newId<"journal-draft">();
    await saveDraft(maya.actor, { id, form: form("mine") }, now);
    await saveDraft(sam.actor, { id, form: form("theirs") }, now);
    await discardDraft(sam.actor, id);
    await aCare({ client: maya, psychologist: okafor, scopes: ["journal"] });
    await withActor(okafor.actor, async (tx) => {
      const record = await openRecord(tx, okafor.actor, maya.actor.id, "journal", now);
      await expect(findDrafts(record, null)).rejects.toBeInstanceOf(NotFound);
      expect(await tx.select().from(journalDrafts)).toEqual([]);
    });
    expect(await findDrafts(journal(maya), null)).toMatchObject([{ form: { content: ["mine"] } }]);
  });
});
