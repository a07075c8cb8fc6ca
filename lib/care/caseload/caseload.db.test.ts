import { and, eq, like, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { accounts, auditEvents, careTerms } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { someWeeks } from "@/db/testing/desk";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownDesk } from "@/lib/access/desk";
import type { Scope } from "@/lib/access/scopes";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { forgetSealer, sealerOf } from "@/lib/server/sealing/person-keys";
import { markEntriesSeen } from "./mutations";
import { deskStatement, readCaseload } from "./queries";

const now = new Date("2026-03-05T20:00:00Z");
const today = "2026-03-05" as LocalDay;
const all: readonly Scope[] = ["mood", "journal", "work"];

const read = (psychologist: Someone) => readCaseload(ownDesk(psychologist.actor), now);
const rowOf = async (psychologist: Someone, client: Someone) =>
  (await read(psychologist)).rows.find(({ clientId }) => clientId === client.actor.id);

const openings = (client: Someone) =>
  asSystem("audit", (tx) =>
    tx
      .select({ by: auditEvents.actorId, counts: auditEvents.counts })
      .from(auditEvents)
      .where(
        and(eq(auditEvents.ownerId, client.actor.id), like(auditEvents.action, "record.opened.caseload")),
      ),
  );

describe("sixty clients", () => {
  let psychologist: Someone;
  const clients: Someone[] = [];

  beforeAll(async () => {
    psychologist = await aPsychologist();
    for (let at = 0; at < 60; at += 1) {
      const client = await aPerson();
      const { relationshipId } = await aCare({ client, psychologist, scopes: all });
      await someWeeks({ client, relationshipId, today, entries: 4, disputed: at % 10 === 0 });
      clients.push(client);
    }
  }, 120_000);

  it("are read in two statements, S1-127, besides two for all their access logs", async () => {
    for (const client of clients) forgetSealer(client.actor.id);
    const { result, statements } = await withStatements(() => read(psychologist));
    expect(result.rows).toHaveLength(60);
    const audits = statements.filter((text) => text.includes("app_audit"));
    expect([audits.length, statements.length - audits.length]).toEqual([2, 2]);
  });

  it("touch a handful of pages for each client, however many strangers there are", async () => {
    const statement = deskStatement(psychologist.actor.id, { now, today, zone: "UTC" });
    const { rows } = await withActor(psychologist.actor, (tx) =>
      tx.execute<Record<"QUERY PLAN", ReadonlyArray<{ Plan: Record<string, number> }>>>(
        sql`explain (analyze, buffers, timing off, format json) ${statement}`,
      ),
    );
    const plan = rows[0]?.["QUERY PLAN"][0]?.Plan ?? {};
    const pages = (plan["Shared Hit Blocks"] ?? Number.NaN) + (plan["Shared Read Blocks"] ?? Number.NaN);
    expect(pages).toBeGreaterThan(20);
    // 218 in a database of its own. Beside the tens of thousands of people whom other tests leave, each index is a page
    // deeper and half dead, so what is held here is the shape: pages for each client, not for each day or stranger.
    expect(pages / clients.length).toBeLessThanOrEqual(10);
  });

  it("each find one row of this in their own log, with the parts that were seen", async () => {
    const [client] = clients;
    if (!client) throw new Error("there are sixty");
    const before = (await openings(client)).length;
    await read(psychologist);
    const after = await openings(client);
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toEqual({
      by: psychologist.actor.id,
      counts: { care: 1, mood: 1, journal: 1, work: 1 },
    });
  });

  it("can be looked at by two psychologists at once without waiting for each other for ever", async () => {
    const colleague = await aPsychologist();
    for (const client of clients.slice(0, 20).toReversed())
      await aCare({ client, psychologist: colleague, scopes: [] });
    const many = Array.from({ length: 6 }, (_, at) => read(at % 2 === 0 ? psychologist : colleague));
    expect((await Promise.all(many)).map(({ rows }) => rows.length)).toEqual([60, 20, 60, 20, 60, 20]);
  });
});

describe("the caseload", () => {
  let client: Someone;
  let psychologist: Someone;

  beforeEach(async () => {
    client = await aPerson();
    psychologist = await aPsychologist();
  });

  const working = async (wanted: Partial<Parameters<typeof aCare>[0]> = {}) => {
    const care = await aCare({ client, psychologist, scopes: all, ...wanted });
    await someWeeks({ client, relationshipId: care.relationshipId, today });
    return care;
  };

  it("shows what a client shares", async () => {
    await working();
    const row = await rowOf(psychologist, client);
    expect(row).toMatchObject({
      name: "Client since January 2026",
      scopes: expect.arrayContaining([...all]),
      next: { day: "2026-03-06" },
      lastHeld: "2026-02-26",
      lastEntry: "2026-03-05",
      unread: 4,
      homework: { done: 1, assigned: 2 },
      uses: 10,
      working: 1,
    });
    expect(row?.moods).toHaveLength(30);
    expect(row?.flags.map(({ kind }) => kind)).toEqual(["line-disputed", "homework-waiting"]);
  });

  it.each<[Scope, readonly string[]]>([
    ["mood", ["lastEntry", "unread", "homework", "uses", "working"]],
    ["journal", ["moods", "homework", "uses", "working"]],
    ["work", ["moods", "lastEntry", "unread"]],
  ])("shows nothing of the rest to who may read only %s", async (scope, closed) => {
    await working({ scopes: [scope] });
    const row = await rowOf(psychologist, client);
    expect(Object.fromEntries(closed.map((key) => [key, row?.[key as "moods"]]))).toEqual(
      Object.fromEntries(closed.map((key) => [key, null])),
    );
    expect((await openings(client)).at(-1)?.counts).toEqual({ care: 1, [scope]: 1 });
  });

  it("shows a client whose consents are withdrawn by name and dates alone", async () => {
    await working({ withdrawn: true });
    const row = await rowOf(psychologist, client);
    expect(row).toMatchObject({
      scopes: [],
      moods: null,
      unread: null,
      homework: null,
      uses: null,
      working: null,
    });
    expect(row?.next?.day).toBe("2026-03-06");
  });

  it.each([
    ["care has not begun", { started: false }],
    ["care has ended", { ended: true }],
    ["cover has run out", { endsAt: new Date("2026-02-01T00:00:00Z") }],
  ])("is empty when %s, and leaves no trace", async (_, state) => {
    await working(state);
    expect((await read(psychologist)).rows).toEqual([]);
    expect(await openings(client)).toEqual([]);
  });

  it("lists who is on pause apart, with nothing of theirs", async () => {
    await working({ paused: true });
    const { rows, paused } = await read(psychologist);
    expect(rows).toEqual([]);
    expect(paused).toEqual([
      { clientId: client.actor.id, name: "Client since January 2026", pausedOn: "2026-01-05", byMe: false },
    ]);
  });

  it("is empty for another psychologist, for one who is suspended, and closed to everybody else", async () => {
    await working();
    expect((await read(await aPsychologist())).rows).toEqual([]);
    await asSystem("seed", (tx) =>
      tx.update(accounts).set({ suspendedAt: now }).where(eq(accounts.id, psychologist.actor.id)),
    );
    const { rows, paused, invitations } = await read(psychologist);
    expect([rows, paused, invitations]).toEqual([[], [], []]);
    expect(() => ownDesk(client.actor)).toThrow(NotFound);
  });

  it("calls clients by the name they gave, which only their own key opens", async () => {
    const { relationshipId } = await working();
    await withActor(client.actor, async (tx) => {
      const id = newId();
      const sealer = await sealerOf(tx, client.actor.id);
      const clientName = sealer.seal({ table: "care_terms", column: "client_name", rowId: id }, "Maya L.");
      await tx.insert(careTerms).values({
        ownerId: client.actor.id,
        id,
        relationshipId,
        proposedBy: client.actor.id,
        clientName,
        reviewDays: [1],
        proposedAt: now,
        agreedAt: now,
      });
    });
    expect((await rowOf(psychologist, client))?.name).toBe("Maya L.");
  });

  it("counts as unread what was shared or changed after the last look, and never what is only theirs", async () => {
    await working();
    await markEntriesSeen(ownDesk(psychologist.actor), client.actor.id, now);
    expect((await rowOf(psychologist, client))?.unread).toBe(0);
    const later = new Date(now.getTime() + 60_000);
    await anEntry({ by: client, now: later, privacy_level: "shared" });
    await anEntry({ by: client, now: later });
    expect((await rowOf(psychologist, client))?.unread).toBe(1);
    const colleague = await aPsychologist();
    await aCare({ client, psychologist: colleague, scopes: ["journal"] });
    expect((await rowOf(colleague, client))?.unread).toBe(5);
  });
});
