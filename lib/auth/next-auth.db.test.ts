import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { sessions } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aSignedUp } from "@/db/testing/accounts";
import { nextHeaders } from "@/db/testing/next-request";
import { env } from "@/lib/server/env";
import { answerNextAuth, describeSession, keepInside, keepSecret } from "./next-auth";
import { findActor, revokeSession } from "./sessions";

vi.mock("next/headers", () => nextHeaders);

const now = new Date();
const own = () => new URL(env().APP_ORIGIN).origin;

async function ask(method: string, path: string, headers: Record<string, string> = {}) {
  const request = new Request(`${own()}/api/auth/${path}`, { method, headers });
  const response = await answerNextAuth(request, { params: Promise.resolve({ nextauth: path.split("/") }) });
  return { status: response.status, json: await response.json() };
}

describe("next-auth's address", () => {
  it.each([
    ["GET", "nothing"],
    ["GET", "callback/credentials"],
    ["POST", "session"],
    ["POST", "_log"],
    ["POST", "callback/github"],
    ["PUT", "session"],
    ["DELETE", "signout"],
    ["OPTIONS", "csrf"],
  ])("answers %s %s like a path that does not exist", async (method, path) => {
    expect(await ask(method, path, { origin: own() })).toMatchObject({
      status: 404,
      json: { error: { code: "not-found", requestId: expect.any(String) } },
    });
  });

  it.each([
    ["a foreign origin", { origin: "https://evil.example" }],
    ["a malformed origin", { origin: "null" }],
    ["another site, without an origin", { "sec-fetch-site": "cross-site" }],
    ["no browser at all", {}],
  ])("refuses to sign in from %s", async (_from, headers) => {
    expect(await ask("POST", "callback/credentials", headers)).toMatchObject({
      status: 403,
      json: { error: { code: "forbidden-origin" } },
    });
  });
});

describe("next-auth's token", () => {
  const base = { account: null };

  it("holds the session's secret only, whatever a browser sends to update it", async () => {
    const user = { id: "secret", name: "Maya", email: "maya@example.org" };
    expect(await keepSecret({ ...base, token: { name: "Maya" }, user, trigger: "signIn" })).toEqual({
      sid: "secret",
    });
    const update = { ...base, session: { sid: "another", role: "admin" }, trigger: "update" as const };
    const token = { sid: "secret", exp: 1, role: "admin" };
    expect(await keepSecret({ ...update, token, user })).toEqual({ sid: "secret", exp: 1 });
  });

  it("names the person and the end while the row lives, and nobody between two steps or afterwards", async () => {
    const maya = await aSignedUp();
    const token = { sid: maya.session.token, exp: 1_900_000_000 };
    const session = { user: { name: null, email: null, image: null }, expires: "2020-01-01T00:00:00.000Z" };
    const asked = {
      session,
      token,
      user: { id: "", email: "", emailVerified: null },
      newSession: null,
      trigger: "update",
    } as const;
    expect(await describeSession(asked)).toEqual({
      user: { name: maya.username },
      expires: new Date(token.exp * 1000).toISOString(),
    });
    const half = { secondStep: "pending" } as const;
    await asSystem("seed", (tx) => tx.update(sessions).set(half).where(eq(sessions.ownerId, maya.ownerId)));
    expect(await describeSession(asked)).toEqual({});
    await asSystem("seed", (tx) =>
      tx.update(sessions).set({ secondStep: "passed" }).where(eq(sessions.ownerId, maya.ownerId)),
    );
    const actor = await findActor(maya.session.token, now);
    if (!actor) throw new Error("nobody is signed in");
    await revokeSession(actor, actor.sessionId, now);
    expect(await describeSession(asked)).toEqual({});
  });
});

describe("next-auth's redirect", () => {
  const baseUrl = "https://diary.example";

  it.each([
    ["/today", "/today"],
    ["https://diary.example/journal?mood=3", "/journal?mood=3"],
    ["https://evil.example/x", "/"],
    ["//evil.example", "/"],
    ["https://diary.example.evil.example/", "/"],
    ["not an address", "/"],
  ])("to %s leads to %s of our own", async (url, path) => {
    expect(await keepInside({ url, baseUrl })).toBe(`${baseUrl}${path}`);
  });
});
