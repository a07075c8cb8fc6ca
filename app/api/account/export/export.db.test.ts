import { beforeEach, describe, expect, it } from "vitest";
import { aPsychologist } from "@/db/testing/care";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import * as route from "./route";

const ask = (token: string | null, headers: Record<string, string> = {}) =>
  route.GET(
    new Request("http://127.0.0.1:3000/api/account/export", {
      headers: { ...headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    }),
    { params: Promise.resolve({}) },
  );

const lastActionOf = async ({ actor }: Someone) => {
  const rows = await pastAllWalls<{ action: string }>(
    `select action from audit_events where owner_id = '${actor.id}' order by seq desc limit 1`,
  );
  return rows[0]?.action;
};
const tenMinutesAgo = () => new Date(Date.now() - 600_000);

describe("S1-097 the file with everything", () => {
  let maya: Someone;
  beforeEach(async () => {
    maya = await aPerson();
  });

  it("is an attachment with a name that tells nothing, kept by nobody on the way, and leaves a trace", async () => {
    await aMood({ by: maya, mood: 3, notes: "a heron at the lake" });
    const response = await ask(maya.token);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="export-\d{4}-\d\d-\d\d\.json"$/,
    );
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const file = await response.json();
    expect(file).toMatchObject({ format: "my-mood-diary", version: 1 });
    expect(file.tables.mood_entries).toMatchObject([{ mood_rating: 3, notes: "a heron at the lake" }]);
    expect(file.tables.accounts).toEqual([expect.objectContaining({ username: maya.actor.username })]);
    expect(Object.keys(file.tables.accounts[0])).not.toContain("password_hash");
    expect(await lastActionOf(maya)).toBe("data.exported");
  });

  it("is given to every role", async () => {
    for (const someone of [await aPsychologist(), await aPerson({ role: "admin" })]) {
      const response = await ask(someone.token);
      expect((await response.json()).tables.accounts).toHaveLength(1);
    }
  });

  it("asks a program for a fresh sign-in, and leads a browser to it", async () => {
    const earlier = await aPerson({ now: tenMinutesAgo() });
    const refused = await ask(earlier.token);
    expect([refused.status, (await refused.json()).error.code]).toEqual([403, "step-up"]);
    const led = await ask(earlier.token, { "sec-fetch-mode": "navigate" });
    expect([led.status, led.headers.get("location")]).toEqual([303, "/confirm?next=%2Fsettings%2Fyour-data"]);
    expect(await lastActionOf(earlier)).toBe("session.started");
  });

  it("is nobody's who is not signed in", async () => {
    expect((await ask(null)).status).toBe(401);
  });
});
