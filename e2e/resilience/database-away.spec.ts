import type { BrowserContext, Page } from "@playwright/test";
import { test as base, expect, isReady, type OwnApp, until } from "../support/own-app";
import { addressFor, signUp } from "../support/people";

/** Maya at the app whose database goes away; it is back after each test. */
const test = base.extend<{ page: Page; signedIn: BrowserContext }>({
  signedIn: async ({ browser, ownApp }, use) => {
    const context = await browser.newContext({ baseURL: ownApp.origin });
    await context.setExtraHTTPHeaders({ "x-forwarded-for": addressFor() });
    await signUp(context);
    await use(context);
    await context.close();
    await comeBack(ownApp);
  },
  page: async ({ signedIn }, use) => use(await signedIn.newPage()),
});

async function comeBack({ startDatabase, openDatabase, origin }: OwnApp): Promise<void> {
  await startDatabase();
  await openDatabase();
  await until(() => isReady(origin), 5_000, "the app works again by itself");
}

const WORDS = "The heron stood in the rain again";

test("with the database stopped a page says so clearly, and help is one tap off", async ({
  page,
  ownApp,
}) => {
  await page.goto("/today");
  await ownApp.killDatabase();
  const answer = await page.goto("/today");
  expect(answer?.status()).toBeGreaterThanOrEqual(500);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Something went wrong on our side");
  await page.getByRole("link", { name: "Get help now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/alone/);

  await comeBack(ownApp);
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Good", exact: true })).toBeVisible();
});

test("with the database closed the first pages and the help page are there", async ({ page, ownApp }) => {
  await page.context().clearCookies();
  await ownApp.closeDatabase();
  for (const path of ["/help", "/help/gb", "/api/health/live", "/", "/privacy", "/about", "/sign-in"]) {
    expect((await page.request.get(path)).status(), path).toBe(200);
  }
});

test("with the database closed the API says when to try again", async ({ page, ownApp }) => {
  await ownApp.closeDatabase();
  for (const path of ["/api/health/ready", "/api/mood/history", "/api/journal/entries", "/api/auth/user"]) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(503);
    expect(Number(answer.headers()["retry-after"]), path).toBeGreaterThan(0);
    expect(await answer.json(), path).toMatchObject({ error: { code: "unavailable" } });
  }
  await page.context().clearCookies();
  const refused = await page.request.post("/api/auth/login", {
    data: { login: "maya", password: "anything at all" },
  });
  expect(refused.status()).toBe(503);
});

test("with the database closed an entry keeps its words, and is saved once it is back", async ({
  page,
  ownApp,
}) => {
  await page.goto("/journal/new");
  const text = page.getByLabel("What is on your mind?");
  await text.fill("The first line");
  await expect(page.getByText("Kept as a draft")).toBeVisible();
  await ownApp.closeDatabase();
  await text.fill(WORDS);
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(
    page
      .getByRole("alert")
      .filter({ hasText: /cannot reach|try again/i })
      .first(),
  ).toBeVisible();
  await expect(text).toHaveValue(WORDS);

  await comeBack(ownApp);
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page).toHaveURL(/\/journal\/[0-9a-f-]{36}/);
  await expect(page.getByText(WORDS).first()).toBeVisible();
});

test("with the database closed a tapped face waits and is saved once it is back", async ({
  page,
  ownApp,
}) => {
  await page.goto("/today");
  await ownApp.closeDatabase();
  await page.getByRole("button", { name: "Good", exact: true }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("status").first()).toContainText(/not|offline|device/i);
  await comeBack(ownApp);
  await sheet.getByRole("button", { name: "Done" }).click();
  await expect
    .poll(async () => {
      const answer = await page.request.get("/api/mood/history");
      const { data } = (await answer.json()) as { data: { items: { mood_rating: number }[] } };
      return data.items.map((item) => item.mood_rating);
    })
    .toEqual([8]);
});

test("with the database closed signing in fails kindly and keeps the name", async ({ page, ownApp }) => {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await ownApp.closeDatabase();
  await page.getByLabel("Username or email").fill("heron");
  await page.getByLabel("Password", { exact: true }).fill("four quiet words together");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "We cannot reach your diary right now",
  );
  await expect(page.getByLabel("Username or email")).toHaveValue("heron");
});
