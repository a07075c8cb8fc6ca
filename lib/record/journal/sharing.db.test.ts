import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { auditEvents, consents, journalEntries } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare } from "@/db/testing/care";
import { anEntry, writing } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { openRecord, ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { deleteEntry } from "../bin/mutations";
import { listBin } from "../bin/queries";
import { listEarlierTexts } from "../drafts/queries";
import { createEntry, type Saved } from "./mutations";
import { listEntries, readSharing } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const _later = new Date("2026-03-05T11:00:00Z");

const journal = (by: Someone) => ownRecord(by.actor, "journal");
const rowsOf = (by: Someone) => withActor(by.actor, (tx) => tx.select().from(journalEntries));

function _saved(result: Awaited<ReturnType<typeof createEntry>>): Saved {
  if (isFailure(result)) throw new Error(`refused: ${result.message} ${JSON.stringify(result.fields)}`);
  return result;
}

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
    await aCare({ client: maya, psychologist: okafor, scopes: ["journal"] });
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
    await aCare({ client: maya, psychologist: okafor, scopes: ["journal"] });
    await anEntry({ by: maya, content: "private" });
    await anEntry({ by: maya, content: "shared", privacy_level: "shared" });
    const rows = await withActor(okafor.actor, (tx) => tx.select().from(journalEntries));
    expect(rows.map(({ privacy }) => privacy)).toEqual(["shared"]);
  });

  it("ends with the consent: nothing opens, and the entry says so", async () => {
    const { consentIds } = await aCare({ client: maya, psychologist: okafor, scopes: ["journal"] });
    await anEntry({ by: maya, privacy_level: "shared" });
    await asSystem("seed", (tx) =>
      tx
        .update(consents)
        .set({ withdrawnAt: now })
        .where(and(eq(consents.ownerId, maya.actor.id), eq(consents.id, consentIds[0] ?? ""))),
    );
    await expect(readAs(okafor, maya)).rejects.toBeInstanceOf(NotFound);
    expect(await withActor(okafor.actor, (tx) => tx.select().from(journalEntries))).toEqual([]);
    expect(await readSharing(journal(maya))).toMatchObject({ offered: true, readable: false });
  });

  it("never shows the bin, drafts or earlier texts to anybody else", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: ["journal"] });
    const entry = await anEntry({ by: maya, privacy_level: "shared" });
    await withActor(okafor.actor, async (tx) => {
      const record = await openRecord(tx, okafor.actor, maya.actor.id, "journal", now);
      await expect(listBin(record, now)).rejects.toBeInstanceOf(NotFound);
      await expect(listEarlierTexts(record, entry.id, now)).rejects.toBeInstanceOf(NotFound);
    });
  });
});
