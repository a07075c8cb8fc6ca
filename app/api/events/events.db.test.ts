import { eq } from "drizzle-orm";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { databaseUrl } from "@/db/connection";
import { sessions } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { openRecord } from "@/lib/access/record";
import { revokeSession } from "@/lib/auth/sessions";
import { env } from "@/lib/server/env";
import { stopEvents } from "@/lib/server/events/hub";
import { markStarted } from "@/lib/server/lifecycle";
import { signal, tell } from "@/lib/server/notices/tell";
import { GET } from "./route";

markStarted();

type Listener = {
  readonly heard: string[];
  readonly ended: () => boolean;
  readonly until: (what: string, ms?: number) => Promise<number>;
  readonly leave: () => Promise<void>;
};

const request = (token: string) =>
  GET(
    new Request(new URL("/api/events", env().APP_ORIGIN), { headers: { authorization: `Bearer ${token}` } }),
    { params: Promise.resolve({}) },
  );

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page that listens, as a browser would. */
async function listening({ token }: Someone): Promise<Listener> {
  const answer = await request(token);
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const heard: string[] = [];
  let isOver = false;
  const read = async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (const [, json = ""] of new TextDecoder().decode(value).matchAll(/^data: (.*)$/gm))
        heard.push(JSON.parse(json).what);
    }
    isOver = true;
  };
  const reading = read();
  return {
    heard,
    ended: () => isOver,
    async until(what, ms = 1_000) {
      const start = Date.now();
      while (!(what === "end" ? isOver : heard.includes(what))) {
        if (Date.now() - start > ms) throw new Error(`no "${what}" after ${ms} ms, but ${heard.join(", ")}`);
        await soon(10);
      }
      return Date.now() - start;
    },
    async leave() {
      await reader.cancel();
      await reading;
    },
  };
}

const superuser = async (text: string) => {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    return (await client.query(text)).rowCount;
  } finally {
    await client.end();
  }
};

describe("an open page", () => {
  let maya: Someone;
  let okafor: Someone;

  beforeAll(async () => {
    maya = await aPerson();
    okafor = await aPsychologist();
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    // The first stream starts the listening; from here on it stands.
    const first = await listening(maya);
    await soon(400);
    await first.leave();
  });
  afterAll(stopEvents);

  const say = (at = new Date()) =>
    withActor(okafor.actor, (tx) =>
      tell(tx, { to: maya.actor.id, kind: "dates-changed", aboutId: okafor.actor.id, at }),
    );

  it("hears within a second that something is there, and nobody else's page does", async () => {
    const [hers, another, theirs] = [
      await listening(maya),
      await listening(await aPerson()),
      await listening(okafor),
    ];
    await say();
    await hers.until("dates-changed");
    await soon(100);
    expect([another.heard, theirs.heard]).toEqual([[], []]);
    await Promise.all([hers.leave(), another.leave(), theirs.leave()]);
  });

  it("hears nothing of what was rolled back", async () => {
    const hers = await listening(maya);
    const undone = withActor(okafor.actor, async (tx) => {
      await signal(tx, maya.actor.id, "consent");
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await soon(150);
    expect(hers.heard).not.toContain("consent");
    await hers.leave();
  });

  it("hears that its record was opened, without a statement more", async () => {
    const hers = await listening(maya);
    await withActor(okafor.actor, (tx) => openRecord(tx, okafor.actor, maya.actor.id, "work", new Date()));
    await hers.until("access");
    await hers.leave();
  });

  it("is told at once that something waits unread", async () => {
    await say();
    const hers = await listening(maya);
    await hers.until("unread");
    await hers.leave();
  });

  it("is cut off within a second when its session ends, and those of other sessions stay", async () => {
    const somebody = await aPerson();
    const other = await aPerson();
    const [gone, stays] = [await listening(somebody), await listening(other)];
    await revokeSession(somebody.actor, somebody.actor.sessionId, new Date());
    await gone.until("end");
    expect(gone.heard).toEqual([]);
    expect(stays.ended()).toBe(false);
    expect((await request(somebody.token)).status).toBe(401);
    await stays.leave();
  });

  it("never counts as using the session", async () => {
    const idle = await aPerson();
    const row = eq(sessions.id, idle.actor.sessionId);
    const before = new Date(Date.now() - 10 * 60_000);
    await asSystem("seed", (tx) => tx.update(sessions).set({ lastSeenAt: before }).where(row));
    const page = await listening(idle);
    await withActor(idle.actor, (tx) => signal(tx, idle.actor.id, "record"));
    await page.until("record");
    const [seen] = await asSystem("seed", (tx) =>
      tx.select({ at: sessions.lastSeenAt }).from(sessions).where(row),
    );
    expect(seen?.at).toEqual(before);
    await page.leave();
  });

  it("hears no word once its session is idle for too long, and is cut off", async () => {
    const away = await aPerson();
    const page = await listening(away);
    const long = new Date(Date.now() - 31 * 24 * 3_600_000);
    await asSystem("seed", (tx) =>
      tx.update(sessions).set({ lastSeenAt: long }).where(eq(sessions.id, away.actor.sessionId)),
    );
    await withActor(away.actor, (tx) => signal(tx, away.actor.id, "record"));
    await page.until("end");
    expect(page.heard).toEqual([]);
  });

  it("is held to twelve streams a person: the oldest gives way", async () => {
    const many = await aPerson();
    const pages = [];
    for (let index = 0; index < 13; index += 1) pages.push(await listening(many));
    await soon(50);
    expect(pages.map((page) => page.ended()).indexOf(false)).toBe(1);
    for (const page of pages.slice(1)) await page.leave();
  });

  it("is told to look again after the listening connection died, and hears on", async () => {
    const hers = await listening(maya);
    const killed = await superuser(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'my-mood-diary-events' and datname = current_database()",
    );
    expect(killed).toBeGreaterThan(0);
    await hers.until("again", 5_000);
    await withActor(okafor.actor, (tx) => signal(tx, maya.actor.id, "consent"));
    await hers.until("consent");
    await hers.leave();
  });

  it("is let go at once when the process stops", async () => {
    const hers = await listening(maya);
    const before = Date.now();
    await stopEvents();
    await hers.until("end");
    expect(Date.now() - before).toBeLessThan(1_000);
  });

  it("gets words on a channel that says who and what, and nothing more", async () => {
    const said: string[] = [];
    const client = new Client({ connectionString: databaseUrl() });
    await client.connect();
    client.on("notification", ({ payload = "" }) => said.push(payload));
    await client.query("listen mmd_events");
    await say();
    await soon(100);
    await client.end();
    const mine = said
      .filter((payload) => payload.includes(maya.actor.id))
      .map((payload) => JSON.parse(payload));
    expect(mine).toEqual([{ to: maya.actor.id, what: "dates-changed" }]);
  });
});
