import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { careTerms, notices } from "@/db/schema";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { openRecord, ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { agreeToTerms, proposeTerms } from "./mutations";
import { listTerms, readTerms } from "./queries";

const now = new Date();
const yesterday = new Date(now.getTime() - 86_400_000);

let maya: Someone;
let okafor: Someone;

beforeEach(async () => {
  maya = await aPerson();
  okafor = await aPsychologist({ name: "Dr Okafor" });
});

const care = (of: Someone) => ownRecord(of.actor, "care");

const asCare = <T>(of: Someone, client: Someone, work: (record: ReturnType<typeof care>) => Promise<T>) =>
  withActor(of.actor, async (tx) => work(await openRecord(tx, of.actor, client.actor.id, "care", now)));

const noticesOf = async (someone: Someone) =>
  (await withActor(someone.actor, (tx) => tx.select().from(notices))).map(({ kind }) => kind);

describe("terms", () => {
  const terms = { plan: ["Sleep", "Walks", "Worry"], review_days: [4, 1], reply_words: "Within two days" };

  it("hold once the client says yes, and are sealed under the client's key", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: [] });
    await asCare(okafor, maya, (record) => proposeTerms(record, terms, { now }));
    const [proposal] = (await listTerms(care(maya))).proposed;
    expect(proposal).toMatchObject({ plan: terms.plan, reviewDays: [1, 4], agreedAt: null });
    await agreeToTerms(care(maya), proposal?.id ?? "", now);
    expect((await listTerms(care(maya))).proposed).toEqual([]);
    const held = await asCare(okafor, maya, (record) => readTerms(record));
    expect(held).toMatchObject({ plan: terms.plan, replyWords: "Within two days", agreedAt: now });
    expect(await noticesOf(maya)).toEqual(["terms-proposed"]);
    expect(await noticesOf(okafor)).toEqual(["terms-agreed"]);
    const [row] = await withActor(maya.actor, (tx) => tx.select().from(careTerms));
    expect(Buffer.from(row?.plan ?? []).toString("latin1")).not.toContain("Walks");
  });

  it("stay as they were while a newer proposal waits", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: [] });
    await asCare(okafor, maya, (record) => proposeTerms(record, terms, { now: yesterday }));
    const [first] = (await listTerms(care(maya))).proposed;
    await agreeToTerms(care(maya), first?.id ?? "", yesterday);
    const other = { ...terms, plan: ["Alcohol", "Sleep", "Calls"] };
    await asCare(okafor, maya, (record) => proposeTerms(record, other, { now }));
    expect(await readTerms(care(maya))).toMatchObject({ plan: terms.plan });
  });

  it("cannot be agreed to by who proposed them, nor proposed to a stranger", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: [] });
    await asCare(okafor, maya, (record) => proposeTerms(record, terms, { now }));
    const [proposal] = (await listTerms(care(maya))).proposed;
    const agree = asCare(okafor, maya, (record) => agreeToTerms(record, proposal?.id ?? "", now));
    await expect(agree).rejects.toBeInstanceOf(NotFound);
    const change = await withActor(okafor.actor, (tx) =>
      tx.update(careTerms).set({ agreedAt: now }).returning(),
    );
    expect(change).toEqual([]);
    const lindqvist = await aPsychologist();
    await aCare({ client: maya, psychologist: lindqvist, scopes: [] });
    expect(await asCare(lindqvist, maya, (record) => readTerms(record))).toBeNull();
  });
});
