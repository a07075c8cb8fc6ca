import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { accounts, careRelationships, handovers } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { openRecord, ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { listMoods } from "@/lib/record/mood/queries";
import { listRelationships } from "../relationships/queries";
import { careState } from "../relationships/relationship";
import { acceptHandover, declineHandover, proposeHandover } from "./mutations";
import { listOpenHandovers, listProposed } from "./queries";

const now = new Date();
const today = localDayOf(now, "Europe/London");

let maya: Someone;
let okafor: Someone;
let lindqvist: Someone;
let old: string;

beforeEach(async () => {
  maya = await aPerson();
  okafor = await aPsychologist({ name: "Dr Okafor" });
  lindqvist = await aPsychologist({ name: "Dr Lindqvist" });
  old = (await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] })).relationshipId;
  await aMood({ by: maya, mood: 4 });
});

const care = () => ownRecord(maya.actor, "care");

const asOkafor = <T>(work: (record: ReturnType<typeof care>) => Promise<T>) =>
  withActor(okafor.actor, async (tx) => work(await openRecord(tx, okafor.actor, maya.actor.id, "care", now)));

type Kind = "cover" | "transfer";
const propose = (kind: Kind, more: { from?: number; to?: number; colleague?: string } = {}) =>
  asOkafor((record) =>
    proposeHandover(
      record,
      {
        kind,
        colleague: more.colleague ?? lindqvist.actor.username,
        starts_on: more.from === undefined ? undefined : addLocalDays(today, more.from),
        ends_on: kind === "cover" ? addLocalDays(today, more.to ?? 14) : undefined,
        words: "I am away in July",
      },
      { now },
    ),
  );

async function accepted(kind: Kind, more?: { from?: number; to?: number }) {
  await propose(kind, more);
  const [waiting] = await listOpenHandovers(care());
  return acceptHandover(care(), { id: waiting?.id ?? "", client_name: "M", scopes: ["mood"] }, now);
}

const moodsAs = (reader: Someone) =>
  withActor(reader.actor, async (tx) => {
    const record = await openRecord(tx, reader.actor, maya.actor.id, "mood", now);
    return (await listMoods(record, { limit: 5 })).items;
  });

/** Moves a relationship's days, as time would. */
const shift = (id: string, set: { startedAt?: Date; endsAt?: Date }) =>
  asSystem("seed", (tx) => tx.update(careRelationships).set(set).where(eq(careRelationships.id, id)));

describe("cover while a psychologist is away", () => {
  it("follows from nothing but the client's yes, and stands beside the care it covers", async () => {
    await propose("cover");
    await expect(moodsAs(lindqvist)).rejects.toBeInstanceOf(NotFound);
    const [waiting] = await listOpenHandovers(care());
    expect(waiting).toMatchObject({ kind: "cover", words: "I am away in July", proposedByName: "Dr Okafor" });
    expect(waiting?.colleague.displayName).toBe("Dr Lindqvist");
    const made = await acceptHandover(
      care(),
      { id: waiting?.id ?? "", client_name: "M", scopes: ["mood"] },
      now,
    );
    expect(isFailure(made)).toBe(false);
    expect(await moodsAs(lindqvist)).toHaveLength(1);
    expect(await moodsAs(okafor)).toHaveLength(1);
  });

  it("shares what the client ticked for the colleague, not what the psychologist had", async () => {
    await propose("cover");
    const [waiting] = await listOpenHandovers(care());
    await acceptHandover(care(), { id: waiting?.id ?? "", client_name: "M", scopes: [] }, now);
    await expect(moodsAs(lindqvist)).rejects.toBeInstanceOf(NotFound);
  });

  it("opens nothing before its first day", async () => {
    const made = await accepted("cover", { from: 3 });
    if (isFailure(made)) throw new Error(made.message);
    await expect(moodsAs(lindqvist)).rejects.toBeInstanceOf(NotFound);
    await shift(made.relationshipId, { startedAt: new Date(now.getTime() - 1000) });
    expect(await moodsAs(lindqvist)).toHaveLength(1);
  });

  it("runs out by itself, with nobody doing anything", async () => {
    const made = await accepted("cover");
    if (isFailure(made)) throw new Error(made.message);
    expect(await moodsAs(lindqvist)).toHaveLength(1);
    await shift(made.relationshipId, { endsAt: new Date(now.getTime() - 1000) });
    await expect(moodsAs(lindqvist)).rejects.toBeInstanceOf(NotFound);
    const states = (await listRelationships(care())).map((one) => [one.kind, careState(one, now)]);
    expect(states).toEqual([
      ["cover", "over"],
      ["care", "running"],
    ]);
    expect(isFailure(await accepted("cover"))).toBe(false);
  });
});

describe("a transfer", () => {
  it("ends the care before it in the same step", async () => {
    expect(isFailure(await accepted("transfer"))).toBe(false);
    expect(await moodsAs(lindqvist)).toHaveLength(1);
    await expect(moodsAs(okafor)).rejects.toBeInstanceOf(NotFound);
    const [, before] = await listRelationships(care());
    expect(before).toMatchObject({ relationshipId: old, endedAt: now });
  });

  it("declined changes nothing, and both see the answer", async () => {
    await propose("transfer");
    const [waiting] = await listOpenHandovers(care());
    await declineHandover(care(), waiting?.id ?? "", now);
    await expect(moodsAs(lindqvist)).rejects.toBeInstanceOf(NotFound);
    expect(await moodsAs(okafor)).toHaveLength(1);
    expect(await listOpenHandovers(care())).toEqual([]);
    expect(await asOkafor((record) => listProposed(record))).toMatchObject([{ answer: "declined" }]);
  });

  it("is impossible to somebody suspended in the meantime", async () => {
    await propose("transfer");
    await asSystem("seed", (tx) =>
      tx.update(accounts).set({ suspendedAt: now }).where(eq(accounts.id, lindqvist.actor.id)),
    );
    const [waiting] = await listOpenHandovers(care());
    const answer = { id: waiting?.id ?? "", client_name: "M", scopes: [] };
    expect(isFailure(await acceptHandover(care(), answer, now))).toBe(true);
    expect(await moodsAs(okafor)).toHaveLength(1);
  });
});

describe("a proposal", () => {
  it.each([
    ["nobody known", "nobody-here"],
    ["a client", "maya"],
    ["an unverified psychologist", "unverified"],
    ["oneself", "okafor"],
  ])("names no colleague when it names %s", async (_, who) => {
    const names: Record<string, string> = {
      maya: maya.actor.username,
      okafor: okafor.actor.username,
      unverified: (await aPerson({ role: "psychologist" })).actor.username,
    };
    const result = await propose("cover", { colleague: names[who] ?? who });
    expect(isFailure(result) && result.fields).toHaveProperty("colleague");
  });

  it("cannot cover days that are over, and one waits at a time", async () => {
    const past = await propose("cover", { from: -9, to: -3 });
    expect(isFailure(past) && past.fields).toHaveProperty("ends_on");
    await propose("cover");
    expect(await propose("transfer")).toMatchObject({ code: "conflict" });
  });

  it("is the client's alone to answer, and its words are the client's alone to open", async () => {
    await propose("cover");
    const [waiting] = await listOpenHandovers(care());
    const id = waiting?.id ?? "";
    const byPsychologist = asOkafor((record) =>
      acceptHandover(record, { id, client_name: "M", scopes: [] }, now),
    );
    await expect(byPsychologist).rejects.toBeInstanceOf(NotFound);
    const stranger = ownRecord((await aPerson()).actor, "care");
    await expect(declineHandover(stranger, id, now)).rejects.toBeInstanceOf(NotFound);
    const forced = await withActor(lindqvist.actor, (tx) =>
      tx.update(handovers).set({ answer: "accepted", answeredAt: now }).returning(),
    );
    expect(forced).toEqual([]);
    const [row] = await withActor(lindqvist.actor, (tx) => tx.select().from(handovers));
    expect(Buffer.from(row?.words ?? []).toString("latin1")).not.toContain("July");
  });
});
