import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { notices, therapyDates } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aDate } from "@/db/testing/dates";
import { aPerson, type Someone } from "@/db/testing/people";
import { eitherRecord } from "@/lib/access/either";
import { ownRecord, type RecordAccess } from "@/lib/access/record";
import { isFailure } from "@/lib/core/result";
import { addDates, changeDate, deleteDate, markDate, restoreDate } from "./mutations";
import { getDate, lastHeld, listAhead, listDates, listUnsettled, nextPlanned } from "./queries";
import type { AddDates } from "./schema";
import type { TherapyDate } from "./therapy-date";

const now = new Date("2026-03-05T12:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

const form = (wanted: Partial<AddDates> = {}): AddDates => ({
  day: "2026-03-12",
  time: "14:30",
  zone: "Europe/London",
  minutes: 50,
  place: "video",
  repeat: "once",
  times: 1,
  ...wanted,
});

/** As one side of the client's record, the client's own without a client. */
const as = <T>(someone: Someone, client: Someone | null, work: (care: RecordAccess<"care">) => Promise<T>) =>
  eitherRecord(someone.actor, { clientId: client?.actor.id, kind: "care", now }, work);

async function add(
  someone: Someone,
  client: Someone | null,
  wanted: Partial<AddDates> = {},
): Promise<TherapyDate> {
  const made = await as(someone, client, (care) => addDates(care, form(wanted), { now, idempotency: null }));
  if (isFailure(made)) throw new Error(made.message);
  return made.date;
}

const noticesOf = ({ actor }: Someone) =>
  withActor(actor, (tx) => tx.select().from(notices).where(eq(notices.ownerId, actor.id)));

describe("a therapy date", () => {
  let maya: Someone;
  let okafor: Someone;
  let second: Someone;
  let withOkafor: string;
  let withSecond: string;

  beforeAll(async () => {
    maya = await aPerson();
    okafor = await aPsychologist();
    second = await aPsychologist();
    withOkafor = (await aCare({ client: maya, psychologist: okafor, scopes: [] })).relationshipId;
    withSecond = (await aCare({ client: maya, psychologist: second, scopes: ["work"] })).relationshipId;
  });

  it("is written down by either side, seen by both, and told to the other", async () => {
    const theirs = await add(okafor, maya, { where: "Room 4, blue door" });
    const seen = await getDate(ownRecord(maya.actor, "care"), theirs.id);
    expect(seen).toMatchObject({ where: "Room 4, blue door", status: "planned", authorId: okafor.actor.id });
    const told = await noticesOf(maya);
    expect(told.some((one) => one.kind === "dates-changed" && one.subjectId === theirs.id)).toBe(true);
    const hers = await add(maya, null, { relationship_id: withOkafor, day: "2026-03-19" });
    expect(await as(okafor, maya, (care) => getDate(care, hers.id))).toMatchObject({ id: hers.id });
    expect((await noticesOf(okafor)).map(({ subjectId }) => subjectId)).toContain(hers.id);
  });

  it("keeps where it takes place sealed", async () => {
    const { id } = await add(maya, null, { where: "behind the quinceblossom bakery" });
    const [row] = await withActor(maya.actor, (tx) =>
      tx.select().from(therapyDates).where(eq(therapyDates.id, id)),
    );
    expect(Buffer.from(row?.whereWords ?? []).toString("latin1")).not.toContain("quinceblossom");
  });

  it("is not seen or touched by the client's other psychologist, nor with no psychologist named", async () => {
    const theirs = await add(okafor, maya);
    const alone = await add(maya, null);
    const hidden = await add(maya, null, { relationship_id: withSecond });
    for (const date of [theirs, alone])
      await expect(as(second, maya, (care) => getDate(care, date.id))).rejects.toThrow("not found");
    await expect(as(okafor, maya, (care) => getDate(care, hidden.id))).rejects.toThrow("not found");
    await expect(
      as(second, maya, (care) => markDate(care, { id: theirs.id, status: "cancelled" }, now)),
    ).rejects.toThrow("not found");
    await expect(as(second, maya, (care) => deleteDate(care, { id: theirs.id }, now))).rejects.toThrow(
      "not found",
    );
    expect((await getDate(ownRecord(maya.actor, "care"), theirs.id)).status).toBe("planned");
  });

  it("is kept by the database from a psychologist of another relationship, whoever asks without a proof", async () => {
    const theirs = await add(okafor, maya);
    const seen = await withActor(second.actor, (tx) =>
      tx.select().from(therapyDates).where(eq(therapyDates.id, theirs.id)),
    );
    const changed = await withActor(second.actor, (tx) =>
      tx.update(therapyDates).set({ minutes: 5 }).where(eq(therapyDates.id, theirs.id)).returning(),
    );
    expect([seen, changed]).toEqual([[], []]);
  });

  it.each([
    ["paused", { paused: true }],
    ["ended", { ended: true }],
    ["not begun", { started: false }],
    ["run out", { endsAt: new Date("2026-01-06T00:00:00Z") }],
  ])("is out of a psychologist's reach while care is %s", async (_, state) => {
    const client = await aPerson();
    const psychologist = await aPsychologist();
    await aCare({ client, psychologist, scopes: ["work"], ...state });
    await expect(add(psychologist, client)).rejects.toThrow("not found");
    await expect(as(psychologist, client, (care) => listAhead(care, now))).rejects.toThrow("not found");
  });

  it("is refused with a psychologist who is not the client's own", async () => {
    const other = await aCare({ client: await aPerson(), psychologist: okafor, scopes: [] });
    const made = await as(maya, null, (care) =>
      addDates(care, form({ relationship_id: other.relationshipId }), { now, idempotency: null }),
    );
    expect(made).toMatchObject({ code: "invalid", fields: { relationship_id: expect.any(String) } });
  });

  it("is another client's never", async () => {
    const date = await add(maya, null);
    const outsider = await aPerson();
    await expect(as(outsider, null, (care) => getDate(care, date.id))).rejects.toThrow("not found");
    await expect(as(outsider, maya, (care) => getDate(care, date.id))).rejects.toThrow("not found");
  });

  it("that others changed meanwhile is not overwritten: both versions are there", async () => {
    const { id } = await add(okafor, maya);
    const change = { ...form(), id, version: 1 };
    const first = await as(okafor, maya, (care) => changeDate(care, { ...change, time: "15:00" }, now));
    const late = await as(maya, null, (care) => changeDate(care, { ...change, time: "16:00" }, now));
    expect(isFailure(first)).toBe(false);
    expect(late).toMatchObject({ code: "conflict", current: { starts_at: "2026-03-12T15:00:00.000Z" } });
  });

  it("cannot be held before it began, but was held when it is written down later", async () => {
    const ahead = await add(maya, null);
    const early = await as(maya, null, (care) => markDate(care, { id: ahead.id, status: "held" }, now));
    expect(early).toMatchObject({ ok: false, code: "invalid" });
    expect((await add(maya, null, { day: "2026-03-01" })).status).toBe("held");
  });
});

describe("a series", () => {
  it("is deleted from one session on, and comes back with one undo", async () => {
    const client = await aPerson();
    const psychologist = await aPsychologist();
    await aCare({ client, psychologist, scopes: [] });
    await add(psychologist, client, { repeat: "weekly", times: 5 });
    const own = ownRecord(client.actor, "care");
    const all = await listAhead(own, now);
    expect(all).toHaveLength(5);
    const third = all[2]?.id ?? "";
    expect((await deleteDate(own, { id: all[4]?.id ?? "" }, days(0.1))).count).toBe(1);
    expect((await deleteDate(own, { id: third, following: true }, now)).count).toBe(2);
    expect(await listAhead(own, now)).toHaveLength(2);
    expect(await as(psychologist, client, (care) => listAhead(care, now))).toHaveLength(2);
    await restoreDate(own, third, now);
    await restoreDate(own, third, now);
    expect((await listAhead(own, now)).map(({ id }) => id)).toEqual(all.slice(0, 4).map(({ id }) => id));
    await expect(restoreDate(own, all[4]?.id ?? "", days(31))).rejects.toThrow("not found");
  });

  it("is written once when it is sent twice", async () => {
    const client = await aPerson();
    const idempotency = { operation: "date.add", key: Buffer.alloc(32, 3), request: Buffer.alloc(32, 4) };
    const send = () =>
      as(client, null, (care) => addDates(care, form({ repeat: "weekly", times: 3 }), { now, idempotency }));
    expect([await send(), await send()]).toMatchObject([{ replayed: false }, { replayed: true }]);
    expect(await listAhead(ownRecord(client.actor, "care"), now)).toHaveLength(3);
  });
});

describe("since last time", () => {
  let client: Someone;
  const own = () => ownRecord(client.actor, "care");

  beforeAll(async () => {
    client = await aPerson();
    await aDate({ of: client, at: days(-21), status: "held" });
    await aDate({ of: client, at: days(-14), status: "held" });
    await aDate({ of: client, at: days(-7), status: "missed" });
    await aDate({ of: client, at: days(-1) });
    await aDate({ of: client, at: days(-0.2) });
    await aDate({ of: client, at: days(3), status: "cancelled" });
    await aDate({ of: client, at: days(7) });
    await aDate({ of: client, at: days(14) });
  });

  it("means the last session that was held, not one that was missed or only planned", async () => {
    expect((await lastHeld(own()))?.startsAt).toEqual(days(-14));
  });

  it("looks ahead to the next one that is planned and not cancelled", async () => {
    expect((await nextPlanned(own(), now))?.startsAt).toEqual(days(7));
  });

  it("asks of yesterday's whether it was held, and not yet of today's", async () => {
    expect((await listUnsettled(own(), now)).map(({ startsAt }) => startsAt)).toEqual([days(-1)]);
  });

  it("is listed page by page, each session once, in one statement a page", async () => {
    const first = await listDates(own(), { limit: 5 });
    const last = first.items.at(-1);
    const cursor = last && { at: last.startsAt, id: last.id };
    const { result: second, statements } = await withStatements(() => listDates(own(), { limit: 5, cursor }));
    expect([...first.items, ...second.items].map(({ startsAt }) => startsAt)).toEqual(
      [14, 7, 3, -0.2, -1, -7, -14, -21].map(days),
    );
    expect([statements.length, second.nextCursor]).toEqual([1, null]);
  });
});
