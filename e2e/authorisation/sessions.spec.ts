import { randomUUID } from "node:crypto";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { addressesFor } from "../support/pages";
import { addressFor, dataOf, type Person, signIn } from "../support/people";
import { anotherPerson, expect, test } from "../support/test";

const WORDS = "The heron stood in the rain again";

/** The same person in a second browser. */
async function onAnotherDevice(browser: Browser | null, person: Person): Promise<BrowserContext> {
  if (!browser) throw new Error("the browser is gone");
  const context = await browser.newContext();
  await context.setExtraHTTPHeaders({ "x-forwarded-for": addressFor() });
  await signIn(context, person.username, person.password);
  return context;
}

async function anEntryOf(context: BrowserContext): Promise<string> {
  const answer = await context.request.post("/api/journal/entry", {
    data: { title: "Heron", content: WORDS },
    headers: { origin: new URL((await context.request.get("/api/health/live")).url()).origin },
  });
  return (await dataOf<{ id: string }>(answer)).id;
}

/** What a page shows: its answer's bytes differ each time in how the scripts are cut. */
const shownOn = async (page: Page, id: string) => {
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  const words = await page.getByRole("main").innerHTML();
  return [await page.title(), words.replaceAll(id, "ID")];
};

test("a device signed out from another browser is out at its next request, everywhere", async ({
  page,
  maya,
}) => {
  const lost = await onAnotherDevice(page.context().browser(), maya);
  const id = await anEntryOf(lost);
  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Sign out all other devices" }).click();
  await expect(page.getByText("All other devices are signed out.")).toBeVisible();

  for (const path of addressesFor("client", { entry: id })) {
    const answer = await lost.request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(307);
    expect(answer.headers().location, path).toContain("/sign-in?next=");
  }
  for (const path of [
    "/api/auth/user",
    "/api/mood/history",
    "/api/journal/entries",
    `/api/journal/entry/${id}`,
  ]) {
    expect((await lost.request.get(path)).status(), path).toBe(401);
  }
  // The token of the programs ended as well; the browser that ended them goes on.
  const byToken = { headers: { authorization: `Bearer ${maya.token}` } };
  expect((await lost.request.get("/api/auth/user", byToken)).status()).toBe(401);
  expect((await page.request.get("/api/auth/user")).status()).toBe(200);
  await lost.close();
});

test("a page left open on a device that was signed out writes nothing more", async ({ page, maya }) => {
  const lost = await onAnotherDevice(page.context().browser(), maya);
  const open = await lost.newPage();
  // Had it heard of the sign-out, it would have left by itself.
  await open.route("**/api/events", (route) => route.abort());
  await open.goto("/today");
  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Sign out all other devices" }).click();
  await expect(page.getByText("All other devices are signed out.")).toBeVisible();

  await open.getByRole("button", { name: "Good", exact: true }).click();
  await expect(open.getByRole("dialog", { name: "You were signed out" })).toBeVisible();
  const { items } = await dataOf<{ items: unknown[] }>(await page.request.get("/api/mood/history"));
  expect(items).toEqual([]);
  await lost.close();
});

test("S0-18 a session that ends in the middle of a sentence loses none of it", async ({ page, maya }) => {
  await page.goto("/journal/new");
  await page.getByLabel("What is on your mind?").fill(WORDS);
  await expect(page.getByText("Kept as a draft")).toBeVisible();

  const elsewhere = await onAnotherDevice(page.context().browser(), maya);
  const other = await elsewhere.newPage();
  await other.goto("/settings/security");
  await other.getByRole("button", { name: "Sign out all other devices" }).click();
  await expect(other.getByText("All other devices are signed out.")).toBeVisible();
  await elsewhere.close();

  const more = `${WORDS}, and I stayed to watch.`;
  await page.getByLabel("What is on your mind?").fill(more);
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByText("You were signed out")).toBeVisible();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await expect(page.getByLabel("What is on your mind?")).toHaveValue(more);

  await page.goto("/sign-in?next=/journal/new");
  await page.getByLabel("Username or email").fill(maya.username);
  await page.getByLabel("Password", { exact: true }).fill(maya.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "You were writing this" })).toBeVisible();
  await page.getByRole("link", { name: "Continue" }).click();
  await expect(page.getByLabel("What is on your mind?")).toHaveValue(more);
});

test.describe("addresses of somebody else", () => {
  test.use({ expectedErrors: [/404/] });

  test("S3-24 somebody else's entry is the same nothing as one that never was", async ({
    page,
    context,
    maya,
  }) => {
    const other = await anotherPerson(context);
    const theirs = await anEntryOf(other.context);
    const never = randomUUID();
    for (const path of ["/journal/ID", "/journal/ID/edit", "/mood/ID"]) {
      const shown: string[][] = [];
      for (const id of [theirs, never]) {
        const answer = await page.goto(path.replace("ID", id));
        expect(answer?.status(), path).toBe(404);
        expect(await answer?.text(), path).not.toContain(WORDS);
        shown.push(await shownOn(page, id));
      }
      expect(shown[0], path).toEqual(shown[1]);
    }
    for (const method of ["GET", "PUT", "DELETE"]) {
      const bearer = { authorization: `Bearer ${maya.token}` };
      const ask = async (id: string) => {
        const options = {
          method,
          headers: bearer,
          ...(method === "PUT" ? { data: { title: "Mine now" } } : {}),
        };
        const answer = await maya.context.request.fetch(`/api/journal/entry/${id}`, options);
        const { error } = (await answer.json()) as { error: Record<string, unknown> };
        return { status: answer.status(), ...error, requestId: "" };
      };
      expect(await ask(theirs), method).toEqual(await ask(never));
      expect((await ask(theirs)).status, method).toBe(404);
    }
    const { title } = await dataOf<{ title: string }>(
      await other.context.request.get(`/api/journal/entry/${theirs}`),
    );
    expect(title).toBe("Heron");
  });
});

test("S1-022 after signing out a copied link and the back button show nothing", async ({ page, maya }) => {
  expect(maya.username).not.toBe("");
  const id = await anEntryOf(page.context());
  await page.goto(`/journal/${id}`);
  await expect(page.getByText(WORDS)).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-out*");
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();

  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto(`/journal/${id}`);
  await expect(page).toHaveURL(new RegExp(`/sign-in\\?next=${encodeURIComponent(`/journal/${id}`)}`));
  expect(await page.content()).not.toContain(WORDS);
  expect(addressesFor("client").length).toBeGreaterThan(0);
});
