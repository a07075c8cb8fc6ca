import { describe, expect, it, vi } from "vitest";
import { aDoor, anAddress, aSignedUp, aUsername, GOOD_PASSWORD, suspend } from "@/db/testing/accounts";
import { nextHeaders, requestIs } from "@/db/testing/next-request";
import { encodeSession, sessionCookieName } from "@/lib/auth/cookies";
import { endOtherSessions, signOut } from "@/lib/auth/identity/actions";
import { findActor, revokeSession } from "@/lib/auth/sessions";
import { env } from "@/lib/server/env";
import { POST as forgot } from "./forgot/route";
import { POST as login } from "./login/route";
import { POST as logout } from "./logout/route";
import { POST as register } from "./register/route";
import { PUT as changeUser, GET as readUser } from "./user/route";

vi.mock("next/headers", () => nextHeaders);
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

type Handler = typeof login;
type Sent = { readonly body?: unknown; readonly token?: string; readonly headers?: Record<string, string> };

const now = new Date();

async function call(handler: Handler, method: string, { body, token, headers = {} }: Sent = {}) {
  const request = new Request("http://app.test/api/auth", {
    method,
    headers: {
      "x-forwarded-for": aDoor().ip,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  requestIs(Object.fromEntries(request.headers));
  const response = await handler(request, { params: Promise.resolve({}) });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

const withoutId = ({ error }: { error: { requestId: string } }) => ({ ...error, requestId: "" });

async function aRegistered() {
  const { json } = await call(register, "POST", {
    body: { username: aUsername(), password: GOOD_PASSWORD, email: anAddress(), timezone: "Europe/London" },
  });
  return json.data;
}

describe("registering by machine", () => {
  it("answers 201 with the person, their settings, nothing known about how they are, and a token that works", async () => {
    const body = {
      username: aUsername(),
      email: anAddress(),
      password: GOOD_PASSWORD,
      timezone: "Asia/Tokyo",
      crisis_contact: "Ida, 555 0100",
    };
    const { status, json } = await call(register, "POST", { body });
    expect(status).toBe(201);
    expect(json.data).toMatchObject({
      user: {
        username: body.username,
        email: body.email,
        email_verified: false,
        timezone: "Asia/Tokyo",
        crisis_contact: body.crisis_contact,
        role: "client",
      },
      wellness_status: { wellness_score: null, streak: null, last_check_in: null, due_reminders: null },
      privacy_settings: { privacy_level: "high" },
    });
    expect(JSON.stringify(json)).not.toMatch(/hash|argon2|lookup/i);
    const read = await call(readUser, "GET", { token: json.data.token });
    expect(read.status).toBe(200);
    expect(read.json.data.user).toEqual(json.data.user);
  });

  it("names a taken username, and every field that does not fit", async () => {
    const { user } = await aRegistered();
    const taken = await call(register, "POST", {
      body: { username: user.username, password: GOOD_PASSWORD },
    });
    expect(taken).toMatchObject({
      status: 409,
      json: { error: { code: "taken", fields: { username: expect.any(String) } } },
    });
    const bad = await call(register, "POST", {
      body: { username: "a", password: "short", timezone: "Mars/North" },
    });
    expect(bad.status).toBe(422);
    expect(Object.keys(bad.json.error.fields).sort()).toEqual(["password", "timezone", "username"]);
  });

  it("declines somebody younger kindly", async () => {
    const young = { username: aUsername(), password: GOOD_PASSWORD, adult: false };
    expect(await call(register, "POST", { body: young })).toMatchObject({
      status: 422,
      json: { error: { code: "declined" } },
    });
    expect(
      await call(login, "POST", { body: { login: young.username, password: GOOD_PASSWORD } }),
    ).toMatchObject({ status: 401 });
  });
});

describe("logging in by machine", () => {
  it("takes the name under each of its three names, but under one only", async () => {
    const email = anAddress();
    const { username } = await aSignedUp({ email, verified: true });
    for (const name of [{ login: email }, { username }, { email }]) {
      const { status, json } = await call(login, "POST", { body: { ...name, password: GOOD_PASSWORD } });
      expect(status).toBe(200);
      expect(json.data).toMatchObject({
        user: { username, email_verified: true },
        token: expect.any(String),
      });
    }
    expect(await call(login, "POST", { body: { username, email, password: GOOD_PASSWORD } })).toMatchObject({
      status: 422,
    });
    expect(await call(login, "POST", { body: { password: GOOD_PASSWORD } })).toMatchObject({ status: 422 });
  });

  it("answers an unknown name, a wrong password and a suspended account with one body, status and headers", async () => {
    const maya = await aSignedUp();
    const shut = await aSignedUp();
    await suspend(shut.ownerId, now);
    const answers = [];
    for (const body of [
      { login: aUsername(), password: GOOD_PASSWORD },
      { login: anAddress(), password: GOOD_PASSWORD },
      { login: maya.username, password: "not the password" },
      { login: shut.username, password: GOOD_PASSWORD },
    ]) {
      const { status, headers, json } = await call(login, "POST", { body });
      answers.push({ status, headers: Object.fromEntries(headers), body: withoutId(json) });
    }
    expect(answers[0]).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    expect(answers).toEqual(Array(4).fill(answers[0]));
  });

  it("says 429 with how long to wait", async () => {
    const { username } = await aSignedUp();
    const from = {
      headers: { "x-forwarded-for": aDoor().ip },
      body: { username, password: "not the password" },
    };
    for (let tried = 0; tried < 5; tried += 1) await call(login, "POST", from);
    const { status, headers } = await call(login, "POST", from);
    expect(status).toBe(429);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(60);
  });
});

describe("asking for a reset by machine", () => {
  it("answers a name that exists and one that does not alike", async () => {
    const { username } = await aSignedUp({ email: anAddress(), verified: true });
    const known = await call(forgot, "POST", { body: { login: username } });
    const unknown = await call(forgot, "POST", { body: { login: aUsername() } });
    expect(known.status).toBe(200);
    expect(known.json).toEqual(unknown.json);
    expect(Object.fromEntries(known.headers)).toEqual(Object.fromEntries(unknown.headers));
  });
});

describe("the account by machine", () => {
  it("changes what is named, keeps the rest and clears what is null", async () => {
    const { token } = await aRegistered();
    const first = await call(changeUser, "PUT", {
      token,
      body: {
        name: "Maya",
        phone: "555 0100",
        privacy_level: "balanced",
        country: "GB",
        timezone: "Asia/Tokyo",
        quick_exit: true,
      },
    });
    expect(first.json.data).toMatchObject({
      user: { name: "Maya", phone: "555 0100", country: "GB", timezone: "Asia/Tokyo" },
      wellness_preferences: { quick_exit: true },
      privacy_settings: { privacy_level: "balanced" },
    });
    const second = await call(changeUser, "PUT", { token, body: { phone: null } });
    expect(second.json.data.user).toMatchObject({
      name: "Maya",
      phone: null,
      country: "GB",
      timezone: "Asia/Tokyo",
    });
  });

  it("refuses an older version and changes nothing", async () => {
    const { token, version } = await aRegistered();
    await call(changeUser, "PUT", { token, body: { name: "Maya" } });
    const late = await call(changeUser, "PUT", { token, body: { name: "Someone else", version } });
    expect(late).toMatchObject({ status: 409, json: { error: { code: "conflict" } } });
    expect((await call(readUser, "GET", { token })).json.data.user.name).toBe("Maya");
  });

  it("changes nothing at all when the username is taken", async () => {
    const other = await aSignedUp();
    const { token, user } = await aRegistered();
    const refused = await call(changeUser, "PUT", {
      token,
      body: { name: "Maya", username: other.username, country: "GB" },
    });
    expect(refused.status).toBe(409);
    expect((await call(readUser, "GET", { token })).json.data.user).toEqual(user);
  });

  it("asks for the password before it starts to change the address", async () => {
    const { token, user } = await aRegistered();
    const email = anAddress();
    expect(await call(changeUser, "PUT", { token, body: { email } })).toMatchObject({
      status: 422,
      json: { error: { fields: { current_password: expect.any(String) } } },
    });
    const changed = await call(changeUser, "PUT", {
      token,
      body: { email, current_password: GOOD_PASSWORD },
    });
    expect(changed.json.data.user).toMatchObject({ email: user.email, pending_email: email });
  });
});

describe("a session that was ended", () => {
  const own = () => ({ origin: new URL(env().APP_ORIGIN).origin });

  it("is refused by the lookup, by a route with its token or cookie, and by an action", async () => {
    const maya = await aSignedUp();
    const secret = maya.session.token;
    const cookie = await encodeSession(secret, 3600);
    const byCookie = { headers: { cookie: `${sessionCookieName()}=${cookie}` } };
    const act = () => {
      requestIs(own(), { [sessionCookieName()]: cookie });
      return endOtherSessions(null, new FormData());
    };
    expect((await call(readUser, "GET", { token: secret })).status).toBe(200);
    expect((await call(readUser, "GET", byCookie)).status).toBe(200);
    expect(await act()).toMatchObject({ ok: true });

    const actor = await findActor(secret, now);
    if (!actor) throw new Error("nobody is signed in");
    await revokeSession(actor, actor.sessionId, now);

    expect(await findActor(secret, now)).toBeNull();
    expect((await call(readUser, "GET", { token: secret })).status).toBe(401);
    expect((await call(readUser, "GET", byCookie)).status).toBe(401);
    expect(await act()).toMatchObject({ ok: false, code: "unauthenticated" });
  });

  it("ends by logging out, which clears the cache but not the look of the pages or the kept help page", async () => {
    const { token } = await aRegistered();
    const { status, headers } = await call(logout, "POST", { token });
    expect(status).toBe(200);
    expect(headers.get("clear-site-data")).toBe('"cache"');
    expect((await call(readUser, "GET", { token })).status).toBe(401);
  });

  it("ends by signing out in the browser, which takes the cookie away too", async () => {
    const maya = await aSignedUp();
    const request = requestIs(own(), {
      [sessionCookieName()]: await encodeSession(maya.session.token, 3600),
    });
    const form = new FormData();
    form.set("drafts", "kept");
    await expect(signOut(null, form)).rejects.toMatchObject({
      digest: expect.stringContaining("/signed-out?drafts=kept"),
    });
    expect(request.set.get(sessionCookieName())).toBe("");
    expect(await findActor(maya.session.token, now)).toBeNull();
  });
});
