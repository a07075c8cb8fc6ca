import type { APIRequestContext, BrowserContext, Page } from "@playwright/test";
import {
  aSiteElsewhere,
  type Elsewhere,
  hiddenFieldsIn,
  statusOfFetch,
  submitFrom,
} from "../support/elsewhere";
import { addressesFor } from "../support/pages";
import { dataOf } from "../support/people";
import { anotherPerson, expect, test } from "../support/test";

const ENCTYPES = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];
const MALFORMED = [
  "null",
  "http://",
  "http://%zz",
  "//",
  "javascript:alert(1)",
  "http://127.0.0.1:99999999",
  "\u00e9",
];
const JSON_ROUTES = [
  ["POST", "/api/mood/track", { mood_rating: 1 }],
  ["POST", "/api/journal/entry", { title: "Not mine", content: "Not mine" }],
  ["PUT", "/api/auth/user", { name: "Not mine" }],
  ["POST", "/api/auth/logout", {}],
] as const;

type Victim = { readonly context: BrowserContext; readonly page: Page };

let elsewhere: Elsewhere;
test.beforeAll(async () => {
  elsewhere = await aSiteElsewhere();
});
test.afterAll(() => elsewhere.close());

/** Somebody signed in, in a browser of their own, who has come upon the other site. */
async function someoneElsewhere(context: BrowserContext): Promise<Victim> {
  const victim = await anotherPerson(context);
  const page = await victim.context.newPage();
  await page.goto(elsewhere.origin);
  return { context: victim.context, page };
}

/** What the victim has: nothing, unless somebody did something in their name. */
async function traces({ context }: Victim): Promise<unknown> {
  const own = { headers: { cookie: await cookiesOf(context) } };
  const moods = await dataOf<{ items: unknown[] }>(await context.request.get("/api/mood/history", own));
  const entries = await dataOf<{ items: unknown[] }>(await context.request.get("/api/journal/entries", own));
  const { user } = await dataOf<{ user: { name: string | null } }>(
    await context.request.get("/api/auth/user", own),
  );
  return { moods: moods.items.length, entries: entries.items.length, name: user.name };
}

const UNTOUCHED = { moods: 0, entries: 0, name: null };

async function cookiesOf(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** What an attacker learns from a page of their own: the same form has the same action for everybody. */
async function moodForm(victim: Victim, request: APIRequestContext) {
  const html = await (await request.get("/today")).text();
  const hidden = await hiddenFieldsIn(victim.page, html, "mood_rating");
  expect(hidden.map(([name]) => name).join(" ")).toContain("$ACTION");
  return [...hidden, ["mood_rating", "2"]] as const;
}

for (const enctype of ENCTYPES) {
  test(`a form on another site (${enctype}) cannot tap a face for somebody`, async ({
    maya,
    context,
    baseURL,
  }) => {
    const victim = await someoneElsewhere(context);
    const fields = await moodForm(victim, maya.context.request);
    const answer = await submitFrom(victim.page, `${baseURL}/today`, fields, enctype);
    expect(answer.status()).toBe(403);
    // The cookie did travel: it is not the browser that kept the victim safe.
    expect(await answer.request().headerValue("cookie")).toContain("session");
    expect(await traces(victim)).toEqual(UNTOUCHED);
  });
}

test("the same form taps the face when it comes from our own page", async ({ maya, context, baseURL }) => {
  const victim = await someoneElsewhere(context);
  const fields = await moodForm(victim, maya.context.request);
  await victim.page.goto("/privacy");
  const answer = await submitFrom(victim.page, `${baseURL}/today`, fields, "multipart/form-data");
  expect(answer.status()).toBeLessThan(400);
  expect(await traces(victim)).toEqual({ ...UNTOUCHED, moods: 1 });
});

test("no page takes a form from another site", async ({ context, baseURL }) => {
  const victim = await someoneElsewhere(context);
  for (const path of [...addressesFor("public"), ...addressesFor("client"), "/no-such-page"]) {
    expect(await statusOfFetch(victim.page, `${baseURL}${path}`, "id=1"), path).toBe(403);
  }
  expect(await traces(victim)).toEqual(UNTOUCHED);
});

test("a script on another site cannot call the API with somebody's cookie", async ({ context, baseURL }) => {
  const victim = await someoneElsewhere(context);
  for (const [method, path, body] of JSON_ROUTES) {
    const url = `${baseURL}${path}`;
    const status = await statusOfFetch(victim.page, url, JSON.stringify(body));
    expect(status, path).toBe(method === "POST" ? 403 : 405);
    const asked = (init: RequestInit) =>
      victim.page.evaluate(
        ([address, how]) =>
          fetch(address, how).then(
            () => "answered",
            () => "kept away",
          ),
        [url, init] as const,
      );
    expect(await asked({ credentials: "include" }), path).toBe("kept away");
    const headers = { "content-type": "application/json" };
    const sent = { method, headers, credentials: "include", body: JSON.stringify(body) } as const;
    expect(await asked(sent), path).toBe("kept away");
  }
  expect(await traces(victim)).toEqual(UNTOUCHED);
});

test("looking is not doing: a picture that points at our pages changes nothing", async ({
  context,
  baseURL,
}) => {
  const victim = await someoneElsewhere(context);
  for (const path of ["/sign-out", "/api/auth/logout", "/api/auth/signout", "/today?mood_rating=2"]) {
    expect(await statusOfFetch(victim.page, `${baseURL}${path}`, null), path).toBeLessThan(500);
  }
  expect(await traces(victim)).toEqual(UNTOUCHED);
});

test("a malformed origin is refused and never breaks anything", async ({ context, playwright, baseURL }) => {
  const victim = await someoneElsewhere(context);
  const cookie = await cookiesOf(victim.context);
  const request = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  for (const origin of MALFORMED) {
    const headers = { origin, cookie };
    for (const path of ["/today", "/sign-in", "/journal/new", "/"]) {
      const answer = await request.post(path, { headers, multipart: { mood_rating: "2" } });
      expect(answer.status(), `${path} from ${origin}`).toBe(403);
    }
    for (const [method, path, body] of JSON_ROUTES) {
      const answer = await request.fetch(path, { method, headers, data: body });
      expect(answer.status(), `${method} ${path} from ${origin}`).toBe(403);
    }
  }
  await request.dispose();
  expect(await traces(victim)).toEqual(UNTOUCHED);
});

test("a browser that hides its origin is judged by what it says of the site", async ({
  context,
  playwright,
  baseURL,
}) => {
  const victim = await someoneElsewhere(context);
  const cookie = await cookiesOf(victim.context);
  const request = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  for (const site of ["cross-site", "same-site", "none"]) {
    const headers = { cookie, "sec-fetch-site": site };
    const page = await request.post("/today", { headers, multipart: { mood_rating: "2" } });
    expect(page.status(), site).toBe(403);
    const api = await request.post("/api/mood/track", { headers, data: { mood_rating: 2 } });
    expect(api.status(), site).toBe(403);
  }
  const nothing = await request.post("/api/mood/track", { headers: { cookie }, data: { mood_rating: 2 } });
  expect(nothing.status()).toBe(403);
  await request.dispose();
  expect(await traces(victim)).toEqual(UNTOUCHED);
});
