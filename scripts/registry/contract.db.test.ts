import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closePool } from "@/db/connection";
import { nextHeaders } from "@/db/testing/next-request";
import { aPerson, type Someone } from "@/db/testing/people";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { collectOperations } from "./collect";
import { callRoute } from "./drive";

vi.mock("next/headers", () => nextHeaders);
vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));

const { routes } = await collectOperations();
const named = routes.map((entry) => [`${entry.method} ${entry.path}`, entry] as const);
const writes = named.filter(([, entry]) => entry.method !== "GET");
const closed = named.filter(([, entry]) => entry.audience !== "public");
const forOneRole = named.filter(([, entry]) => ["client", "psychologist", "admin"].includes(entry.audience));
const address = "2001:db8::7";

async function expectRefusal(response: Response, status: number, code: string): Promise<void> {
  const body = await response.json();
  expect([response.status, Object.keys(body), body.error.code]).toEqual([status, ["error"], code]);
  expect(body.error.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("private, no-store");
}

describe("what every route answers", () => {
  let client: Someone;
  let admin: Someone;

  beforeAll(async () => {
    client = await aPerson();
    admin = await aPerson({ role: "admin" });
  });

  it.each(closed)("%s: 401 without credentials, and with credentials that are none", async (_, entry) => {
    await expectRefusal(await callRoute(entry, { token: null, address }), 401, "unauthenticated");
    await expectRefusal(await callRoute(entry, { token: "x".repeat(64), address }), 401, "unauthenticated");
  });

  it.each(forOneRole)("%s: 404 for another role, as if it did not exist", async (_, entry) => {
    const { token } = entry.audience === "admin" ? client : admin;
    await expectRefusal(await callRoute(entry, { token, address }), 404, "not-found");
  });

  it.each(writes)("%s: 403 from another origin", async (_, entry) => {
    for (const origin of [
      "https://elsewhere.example",
      "null",
      "not an origin",
      `${env().APP_ORIGIN}.evil.example`,
    ]) {
      const response = await callRoute(entry, { token: client.token, address, headers: { origin } });
      await expectRefusal(response, 403, "forbidden-origin");
    }
  });

  it.each(writes)("%s: 403 with a cookie and no sign of our own page", async (_, entry) => {
    const response = await callRoute(entry, { token: null, address, headers: { cookie: "mmd-session=x" } });
    await expectRefusal(response, 403, "forbidden-origin");
  });

  it.each(writes)(
    "%s: 400 when the body is not JSON, 415 when it says it is not, 413 when it is huge",
    async (_, entry) => {
      const call = { token: client.token, address };
      await expectRefusal(await callRoute(entry, { ...call, body: "{not json" }), 400, "malformed");
      const asText = { ...call, body: "{}", headers: { "content-type": "text/plain" } };
      await expectRefusal(await callRoute(entry, asText), 415, "unsupported-type");
      const huge = { ...call, body: JSON.stringify({ content: "x".repeat(300_000) }) };
      await expectRefusal(await callRoute(entry, huge), 413, "too-large");
    },
  );

  it.each(named)("%s: 422 for a field it does not know, naming it", async (_, entry) => {
    const response = await callRoute(entry, { token: client.token, address, input: { no_such_field: "x" } });
    const body = await response.json();
    expect([response.status, body.error.code]).toEqual([422, "invalid"]);
    expect(Object.keys(body.error.fields)).toContain("no_such_field");
  });

  it.each(
    [...new Map(named.map(([, entry]) => [entry.path, entry])).values()].map(
      (entry) => [entry.path, entry] as const,
    ),
  )("%s: 405 with Allow for a method it does not have", async (path, entry) => {
    const offered = routes.filter((route) => route.path === path).map((route) => route.method);
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((one) => !offered.includes(one))) {
      const response = await callRoute(entry, { token: client.token, address, method });
      expect(response.headers.get("allow")?.split(", ").sort()).toEqual([...offered, "OPTIONS"].sort());
      await expectRefusal(response, 405, "method-not-allowed");
    }
  });

  it.each(named)("%s: no CORS header for an origin that is not listed", async (_, entry) => {
    const response = await callRoute(entry, {
      token: null,
      address,
      method: "OPTIONS",
      headers: { origin: "https://elsewhere.example" },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it.each(writes.filter(([, entry]) => entry.audience !== "public"))(
    "%s: 429 with Retry-After after too many writes",
    async (_, entry) => {
      const busy = await aPerson();
      let response = new Response();
      for (let index = 0; index < 241; index += 1)
        response = await callRoute(entry, { token: busy.token, address, body: "x" });
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
      await expectRefusal(response, 429, "too-many");
    },
  );
});

describe("while the database is away", () => {
  const url = process.env.DATABASE_URL;

  beforeAll(async () => {
    vi.spyOn(log, "error").mockImplementation(() => undefined);
    await closePool();
    process.env.DATABASE_URL = "postgres://nobody@localhost/nothing?host=%2Fnowhere";
  });
  afterAll(async () => {
    await closePool();
    process.env.DATABASE_URL = url;
    vi.restoreAllMocks();
  });

  const token = Buffer.alloc(48, 1)
    .toString("base64url")
    .replace(
      /^.{22}/,
      Buffer.from("0190b7a000007000800000000000001f", "hex").toString("base64url").slice(0, 22),
    );

  it.each(closed)("%s: 503 with Retry-After, a code, and nothing about why", async (_, entry) => {
    const response = await callRoute(entry, { token, address });
    expect(response.headers.get("retry-after")).toBe("5");
    await expectRefusal(response, 503, "unavailable");
  });

  it("GET /api/health/live: 200 all the same, whoever asks", async () => {
    const live = routes.find((entry) => entry.name === "health.live");
    if (!live) throw new Error("no such route");
    expect((await callRoute(live, { token, address })).status).toBe(200);
  });
});
