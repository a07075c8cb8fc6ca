import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { accounts, careEvents, careRelationships, consents, moodEntries, notices } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { anEntry } from "@/db/testing/journal";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownDesk } from "@/lib/access/desk";
import { psychologistsOf } from "@/lib/access/parties";
import { openRecord, ownRecord } from "@/lib/access/record";
import { OFFERED_SCOPES } from "@/lib/access/scopes";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { readSharing } from "@/lib/record/journal/queries";
import { listMoods, readMoodSetting } from "@/lib/record/mood/queries";
import { newId } from "@/lib/server/ids";
import { endCare, pauseCare, resumeCare, shareScope, stopSharing } from "./mutations";
import { listConsents, listRelationships, listRestingCare } from "./queries";
import { readableNow } from "./relationship";
import { agreedText, SHARED_SCOPES } from "./scope-words";

const now = new Date();
const yesterday = new Date(now.getTime() - 86_400_000);
const tomorrow = new Date(now.getTime() + 86_400_000);

let maya: Someone;
let okafor: Someone;

beforeEach(async () => {
  maya = await aPerson();
  okafor = await aPsychologist({ name: "Dr Okafor" });
});

const care = (of: Someone) => ownRecord(of.actor, "care");

const moodsAs = (reader: Someone, owner: Someone) =>
  withActor(reader.actor, async (tx) => {
    const record = await openRecord(tx, reader.actor, owner.actor.id, "mood", now);
    return (await listMoods(record, { limit: 10 })).items;
  });

/** What the reader gets when every proof is forgotten and only the database stands. */
const rawMoods = (reader: Someone) => withActor(reader.actor, (tx) => tx.select().from(moodEntries));

const asCare = <T>(of: Someone, client: Someone, work: (record: ReturnType<typeof care>) => Promise<T>) =>
  withActor(of.actor, async (tx) => work(await openRecord(tx, of.actor, client.actor.id, "care", now)));

const noticesOf = async (someone: Someone) =>
  (
    await withActor(someone.actor, (tx) =>
      tx.select().from(notices).where(eq(notices.ownerId, someone.actor.id)).orderBy(notices.at, notices.id),
    )
  ).map(({ kind }) => kind);

async function begin(when: Date | null): Promise<void> {
  const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] });
  await asSystem("seed", (tx) =>
    tx
      .update(careRelationships)
      .set({ startedAt: when })
      .where(and(eq(careRelationships.clientId, maya.actor.id), eq(careRelationships.id, relationshipId))),
  );
}

const suspend = (someone: Someone) =>
  asSystem("seed", (tx) =>
    tx.update(accounts).set({ suspendedAt: now }).where(eq(accounts.id, someone.actor.id)),
  );

describe("who reads a client's moods", () => {
  const with_ = (state: Partial<Parameters<typeof aCare>[0]>) => () =>
    aCare({ client: maya, psychologist: okafor, scopes: ["mood"], ...state });
  const states: ReadonlyArray<readonly [string, () => Promise<unknown>, boolean]> = [
    ["none", async () => undefined, false],
    ["invited and not accepted", () => begin(null), false],
    ["begun, with consent", with_({}), true],
    ["begun, without any consent", with_({ scopes: [] }), false],
    ["begun, with consent for the journal only", with_({ scopes: ["journal"] }), false],
    ["begun, with consent withdrawn", with_({ withdrawn: true }), false],
    ["agreed for tomorrow", () => begin(tomorrow), false],
    ["paused", with_({ paused: true }), false],
    ["ended", with_({ ended: true }), false],
    ["a cover that lasts", with_({ endsAt: tomorrow }), true],
    ["a cover that ran out", with_({ endsAt: yesterday }), false],
    ["a psychologist who is suspended", () => with_({})().then(() => suspend(okafor)), false],
  ];

  it.each(states)("S0-04 is settled when care is %s", async (_, arrange, reads) => {
    await aMood({ by: maya, mood: 3 });
    await arrange();
    expect((await rawMoods(okafor)).length).toBe(reads ? 1 : 0);
    const asked = moodsAs(okafor, maya);
    if (reads) expect(await asked).toHaveLength(1);
    else await expect(asked).rejects.toBeInstanceOf(NotFound);
    // What the client is told of it is the same.
    expect((await readMoodSetting(ownRecord(maya.actor, "mood"))).isShared).toBe(reads);
    const told = await withActor(maya.actor, (tx) => psychologistsOf(tx, maya.actor.id, "mood"));
    expect(told).toEqual(reads ? [okafor.actor.id] : []);
    const readable = (await listRelationships(care(maya))).flatMap((one) => readableNow(one, now));
    expect(readable.includes("mood")).toBe(reads);
  });

  it("never another psychologist, another client or an admin", async () => {
    await aMood({ by: maya, mood: 3 });
    await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] });
    for (const other of [await aPsychologist(), await aPerson(), await aPerson({ role: "admin" })]) {
      await expect(moodsAs(other, maya)).rejects.toBeInstanceOf(NotFound);
      expect(await rawMoods(other)).toEqual([]);
    }
  });
});

describe("sharing", () => {
  it("offers exactly the parts that this version can show", () => {
    expect([...SHARED_SCOPES]).toEqual([...OFFERED_SCOPES]);
  });

  it("S0-04 begins and ends with one act of the client's, on the psychologist's next request", async () => {
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: [] });
    await aMood({ by: maya, mood: 3 });
    const part = { relationship_id: relationshipId, scope: "mood" } as const;
    await expect(moodsAs(okafor, maya)).rejects.toBeInstanceOf(NotFound);
    await shareScope(care(maya), part, now);
    expect(await moodsAs(okafor, maya)).toHaveLength(1);
    await stopSharing(care(maya), part, now);
    await expect(moodsAs(okafor, maya)).rejects.toBeInstanceOf(NotFound);
    expect(await rawMoods(okafor)).toEqual([]);
    expect(await noticesOf(okafor)).toEqual(["sharing-changed", "sharing-changed"]);
    expect(await listConsents(care(maya))).toMatchObject([
      { scope: "mood", agreedText: agreedText("mood", "Dr Okafor"), grantedAt: now, withdrawnAt: now },
    ]);
  });

  it("is one consent, however often somebody presses", async () => {
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: [] });
    const part = { relationship_id: relationshipId, scope: "journal" } as const;
    await Promise.all([1, 2, 3].map(() => shareScope(care(maya), part, now)));
    expect(await listConsents(care(maya))).toHaveLength(1);
    await Promise.all([1, 2].map(() => stopSharing(care(maya), part, now)));
    expect(await noticesOf(okafor)).toEqual(["sharing-changed", "sharing-changed"]);
  });

  it("with one psychologist says nothing about another", async () => {
    const lindqvist = await aPsychologist({ name: "Dr Lindqvist" });
    await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] });
    const { relationshipId } = await aCare({ client: maya, psychologist: lindqvist, scopes: ["journal"] });
    await aMood({ by: maya, mood: 3 });
    await anEntry({ by: maya, privacy_level: "shared" });
    await expect(moodsAs(lindqvist, maya)).rejects.toBeInstanceOf(NotFound);
    await stopSharing(care(maya), { relationship_id: relationshipId, scope: "journal" }, now);
    expect(await moodsAs(okafor, maya)).toHaveLength(1);
    expect((await listRelationships(care(maya))).map(({ psychologist }) => psychologist.displayName)).toEqual(
      expect.arrayContaining(["Dr Okafor", "Dr Lindqvist"]),
    );
  });

  it("is refused by the database where a consent names somebody else than the relationship does", async () => {
    const lindqvist = await aPsychologist();
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: [] });
    const row = {
      ownerId: maya.actor.id,
      id: newId(),
      relationshipId,
      scope: "mood",
      agreedText: "yes",
      grantedAt: now,
    } as const;
    const insert = (by: Someone, psychologistId: string) =>
      withActor(by.actor, (tx) => tx.insert(consents).values({ ...row, psychologistId }));
    await expect(insert(maya, lindqvist.actor.id)).rejects.toMatchObject({ sqlState: "42501" });
    await expect(insert(okafor, okafor.actor.id)).rejects.toMatchObject({ sqlState: "42501" });
  });

  it("is nobody else's to change", async () => {
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: [] });
    const part = { relationship_id: relationshipId, scope: "mood" } as const;
    await expect(shareScope(care(await aPerson()), part, now)).rejects.toBeInstanceOf(NotFound);
    const asPsychologist = asCare(okafor, maya, (record) => shareScope(record, part, now));
    await expect(asPsychologist).rejects.toBeInstanceOf(NotFound);
  });

  it("of the journal counts as open only while care runs", async () => {
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: ["journal"] });
    const journal = ownRecord(maya.actor, "journal");
    expect(await readSharing(journal)).toMatchObject({ offered: true, readable: true });
    await pauseCare(okafor.actor, relationshipId, now);
    expect(await readSharing(journal)).toMatchObject({ offered: false, readable: false });
  });
});

describe("pausing and ending", () => {
  it("closes the record at once, and opens it again by who paused it", async () => {
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] });
    await aMood({ by: maya, mood: 3 });
    await pauseCare(maya.actor, relationshipId, now);
    await expect(moodsAs(okafor, maya)).rejects.toBeInstanceOf(NotFound);
    expect(isFailure(await resumeCare(okafor.actor, relationshipId, now))).toBe(true);
    await expect(moodsAs(okafor, maya)).rejects.toBeInstanceOf(NotFound);
    expect(await resumeCare(maya.actor, relationshipId, now)).toBeNull();
    expect(await moodsAs(okafor, maya)).toHaveLength(1);
    expect(await noticesOf(okafor)).toEqual(["care-paused", "care-resumed"]);
  });

  it("is guarded by the database: a pause cannot be lifted or taken over by the other side", async () => {
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] });
    await pauseCare(maya.actor, relationshipId, now);
    const change = (set: Partial<typeof careRelationships.$inferInsert>) =>
      withActor(okafor.actor, (tx) =>
        tx.update(careRelationships).set(set).where(eq(careRelationships.id, relationshipId)),
      );
    await expect(change({ pausedAt: null })).rejects.toMatchObject({ sqlState: "42501" });
    await expect(change({ pausedBy: okafor.actor.id })).rejects.toMatchObject({ sqlState: "42501" });
    await expect(change({ endedAt: now, endedBy: maya.actor.id })).rejects.toMatchObject({
      sqlState: "42501",
    });
  });

  it("by either side ends care for good, and both keep their own", async () => {
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] });
    await aMood({ by: maya, mood: 3 });
    await endCare(okafor.actor, relationshipId, now);
    await expect(moodsAs(okafor, maya)).rejects.toBeInstanceOf(NotFound);
    await expect(resumeCare(maya.actor, relationshipId, now)).rejects.toBeInstanceOf(NotFound);
    await expect(endCare(maya.actor, relationshipId, now)).rejects.toBeInstanceOf(NotFound);
    expect(await noticesOf(maya)).toEqual(["care-ended"]);
    expect((await listMoods(ownRecord(maya.actor, "mood"), { limit: 5 })).items).toHaveLength(1);
    expect(await listRestingCare(ownDesk(okafor.actor))).toMatchObject([{ relationshipId, endedAt: now }]);
  });

  it("is nothing to strangers", async () => {
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] });
    for (const stranger of [await aPerson(), await aPsychologist()]) {
      await expect(pauseCare(stranger.actor, relationshipId, now)).rejects.toBeInstanceOf(NotFound);
      await expect(endCare(stranger.actor, relationshipId, now)).rejects.toBeInstanceOf(NotFound);
    }
    await expect(endCare(maya.actor, "' or true", now)).rejects.toBeInstanceOf(NotFound);
  });

  it("leaves a row with who and when", async () => {
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] });
    await pauseCare(okafor.actor, relationshipId, now);
    await endCare(maya.actor, relationshipId, tomorrow);
    const events = await withActor(maya.actor, (tx) =>
      tx
        .select()
        .from(careEvents)
        .where(eq(careEvents.relationshipId, relationshipId))
        .orderBy(careEvents.at),
    );
    expect(events.map(({ kind, byId, at }) => [kind, byId, at])).toEqual([
      ["paused", okafor.actor.id, now],
      ["ended", maya.actor.id, tomorrow],
    ]);
  });
});
