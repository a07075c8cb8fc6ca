import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { accounts, auditEvents, moodEntries, moodEntryWords, words } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import type { Sealed } from "@/lib/core/sealed";
import { newId } from "@/lib/server/ids";
import { inRecord, openRecord, ownRecord, type SharedKind } from "./record";

const now = new Date("2026-03-05T10:00:00Z");
const day = "2026-03-05" as LocalDay;

const read = (actor: Someone["actor"], clientId: string, kind: SharedKind) =>
  withActor(actor, async (tx) => {
    const record = await openRecord(tx, actor, clientId, kind, now);
    return inRecord(record, (inner) =>
      inner.select().from(moodEntries).where(eq(moodEntries.ownerId, record.ownerId)),
    );
  });

const auditOf = (someone: Someone) =>
  asSystem("audit", (tx) =>
    tx
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.ownerId, someone.actor.id))
      .orderBy(asc(auditEvents.seq)),
  );

describe("opening a client's record", () => {
  let client: Someone;
  let psychologist: Someone;

  beforeEach(async () => {
    client = await aPerson();
    psychologist = await aPerson({ role: "psychologist" });
    await withActor(client.actor, (tx) =>
      tx.insert(moodEntries).values({
        ownerId: client.actor.id,
        id: newId(),
        recordedAt: now,
        localDay: day,
        zone: "Europe/London",
        moodRating: 4,
        createdAt: now,
        updatedAt: now,
      }),
    );
  });

  it("works for a psychologist in running care with a live consent, and leaves a row in the access log", async () => {
    await aCare({ client, psychologist, scopes: ["mood"] });
    expect(await read(psychologist.actor, client.actor.id, "mood")).toHaveLength(1);
    const trail = await auditOf(client);
    expect(trail.at(-1)).toMatchObject({ action: "record.opened.mood", actorId: psychologist.actor.id });
  });

  it.each([
    ["there is no care relationship", null],
    ["care was proposed but has not started", { started: false }],
    ["care has ended", { ended: true }],
    ["care is paused", { paused: true }],
    ["cover has run out", { endsAt: new Date("2026-02-01T00:00:00Z") }],
    ["consent was withdrawn", { withdrawn: true }],
    ["consent is for another part of the record", { scopes: ["journal"] as const }],
  ])("looks like nothing is there when %s", async (_, state) => {
    if (state) await aCare({ client, psychologist, scopes: ["mood"], ...state });
    const before = (await auditOf(client)).length;
    await expect(read(psychologist.actor, client.actor.id, "mood")).rejects.toBeInstanceOf(NotFound);
    expect((await auditOf(client)).length).toBe(before);
  });

  it("ends with the psychologist's suspension, on the next request", async () => {
    await aCare({ client, psychologist, scopes: ["mood"] });
    await asSystem("seed", (tx) =>
      tx.update(accounts).set({ suspendedAt: now }).where(eq(accounts.id, psychologist.actor.id)),
    );
    await expect(read(psychologist.actor, client.actor.id, "mood")).rejects.toBeInstanceOf(NotFound);
  });

  it("does not work for another client, an admin, or another psychologist", async () => {
    await aCare({ client, psychologist, scopes: ["mood"] });
    for (const role of ["client", "admin", "psychologist"] as const) {
      const stranger = await aPerson({ role });
      await expect(read(stranger.actor, client.actor.id, "mood")).rejects.toBeInstanceOf(NotFound);
    }
  });

  it("does not take an id that is not one", async () => {
    await expect(read(psychologist.actor, "' or true --", "mood")).rejects.toBeInstanceOf(NotFound);
  });

  it("gives a proof that is worth nothing in another transaction", async () => {
    await aCare({ client, psychologist, scopes: ["mood"] });
    const kept = await withActor(psychologist.actor, (tx) =>
      openRecord(tx, psychologist.actor, client.actor.id, "mood", now),
    );
    const later = withActor(psychologist.actor, () => inRecord(kept, (tx) => tx.select().from(moodEntries)));
    await expect(later).rejects.toBeInstanceOf(NotFound);
    await expect(inRecord(kept, (tx) => tx.select().from(moodEntries))).rejects.toBeInstanceOf(NotFound);
  });

  it("is backed by the database alone: without a consent the rows are not there", async () => {
    const rows = await withActor(psychologist.actor, (tx) => tx.select().from(moodEntries));
    expect(rows).toEqual([]);
  });

  it("shares reading only: a psychologist with consent cannot change a row", async () => {
    await aCare({ client, psychologist, scopes: ["mood"] });
    const changed = await withActor(psychologist.actor, (tx) =>
      tx.update(moodEntries).set({ moodRating: 1 }).returning(),
    );
    expect(changed).toEqual([]);
  });

  it("shows the words of shared entries and moods, and no other word of the client's", async () => {
    await aCare({ client, psychologist, scopes: ["mood"] });
    const [used, unused] = await withActor(client.actor, async (tx) => {
      const [mood] = await tx.select({ id: moodEntries.id }).from(moodEntries);
      const row = (id: string) => ({
        ownerId: client.actor.id,
        id,
        kind: "feeling" as const,
        word: new Uint8Array(1) as Sealed,
        wordHmac: Buffer.from(id),
        createdAt: now,
      });
      const ids = [newId(), newId()] as const;
      await tx.insert(words).values(ids.map(row));
      await tx
        .insert(moodEntryWords)
        .values({ ownerId: client.actor.id, entryId: mood?.id ?? "", wordId: ids[0] });
      return ids;
    });
    const seen = await withActor(psychologist.actor, (tx) => tx.select({ id: words.id }).from(words));
    expect(seen).toEqual([{ id: used }]);
    expect(seen).not.toContainEqual({ id: unused });
  });
});

describe("one's own record", () => {
  it("has a diary for clients only", async () => {
    const admin = await aPerson({ role: "admin" });
    expect(() => ownRecord(admin.actor, "journal")).toThrow(NotFound);
    expect(ownRecord(admin.actor, "profile").ownerId).toBe(admin.actor.id);
  });
});
