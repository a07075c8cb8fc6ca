import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

test.use({ javaScriptEnabled: false });

const PASSWORD = "four quiet words together";

/** Nothing a person typed stands in the address, where histories and logs would keep it. */
function expectCleanAddress(page: Page, ...typed: string[]): void {
  for (const text of typed) expect(decodeURIComponent(page.url())).not.toContain(text);
}

async function signUpWithoutScript(page: Page): Promise<string> {
  const username = `quiet-${randomBytes(5).toString("hex")}`;
  await page.goto("/sign-up");
  await page.getByLabel("Yes, I am 18 or over").check();
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Start my diary" }).click();
  await expect(page).toHaveURL(/\/onboarding/);
  return username;
}

test("without script the help page shows numbers for a country", async ({ page }) => {
  await page.goto("/help");
  await page.getByText("T to V", { exact: true }).click();
  await page.getByRole("link", { name: "United Kingdom" }).first().click();
  await expect(page).toHaveURL(/\/help\/gb$/);
  await expect(page.getByRole("link", { name: /999/ }).first()).toHaveAttribute("href", "tel:999");
});

test("without script a refused sign-up keeps what was typed and says what is wrong beside it", async ({
  page,
}) => {
  await page.goto("/sign-up");
  await page.getByLabel("Yes, I am 18 or over").check();
  await page.getByLabel("Username").fill("heron-by-the-lake");
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByLabel(/^Email/).fill("heron@example.org");
  await page.getByRole("button", { name: "Start my diary" }).click();
  await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(
    /at least 12 characters/,
  );
  await expect(page.getByLabel("Username")).toHaveValue("heron-by-the-lake");
  await expect(page.getByLabel(/^Email/)).toHaveValue("heron@example.org");
  await expect(page.getByLabel("Yes, I am 18 or over")).toBeChecked();
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  expectCleanAddress(page, "short", "heron");
});

test("S0-17 without script somebody signs up, out and in again", async ({ page }) => {
  const username = await signUpWithoutScript(page);
  await page.getByRole("button", { name: "Skip all" }).click();
  await expect(page).toHaveURL(/\/today/);
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();

  await page.goto("/sign-in");
  await page.getByLabel("Username or email").fill(username);
  await page.getByLabel("Password", { exact: true }).fill("not the password at all");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Username or email")).toHaveValue(username);
  expectCleanAddress(page, username, "not the password");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/today/);
});

test("without script a step of the first questions is kept", async ({ page }) => {
  await signUpWithoutScript(page);
  const first = page.getByRole("main").getByRole("checkbox").first();
  await first.check();
  await page.getByRole("button", { name: /^(Next|Continue)/ }).click();
  await expect(page).toHaveURL(/step=2/);
  await page.goto("/onboarding");
  await expect(first).toBeChecked();
});

test("S1-024 without script one tap on a face logs a mood", async ({ page, maya }) => {
  expect(maya.username).not.toBe("");
  await page.goto("/today");
  await page.getByRole("button", { name: "Good", exact: true }).click();
  await expect(page).toHaveURL(/\/today\?saved=/);
  await expect(page.getByRole("main")).toContainText("8 of 10");
  await page.goto("/mood");
  await expect(page.getByRole("link", { name: /8 of 10/ })).toBeVisible();
});

test("S0-18 S0-20 S0-21 without script an entry is written, changed and deleted, with an undo", async ({
  page,
  maya,
}) => {
  expect(maya.username).not.toBe("");
  await page.goto("/journal/new");
  await page.getByLabel(/^Title/).fill("Heron");
  await page.getByLabel("What is on your mind?").fill("The heron stood in the rain");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByRole("heading", { name: "Heron" })).toBeVisible();
  expectCleanAddress(page, "Heron", "heron");

  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByLabel("What is on your mind?").fill("The heron flew away");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("The heron flew away").first()).toBeVisible();

  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page).toHaveURL(/\/journal\?binned=/);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.goto("/journal");
  await expect(page.getByRole("link", { name: "Heron" })).toBeVisible();
});

test("without script an entry that is refused keeps its words", async ({ page, maya }) => {
  expect(maya.username).not.toBe("");
  await page.goto("/journal/new");
  await page.getByLabel(/^Title/).fill("Only a title");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await expect(page.getByLabel("What is on your mind?")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel(/^Title/)).toHaveValue("Only a title");
  expectCleanAddress(page, "Only a title");
});

test("without script a setting is changed, and a wrong one is named beside its field", async ({
  page,
  maya,
}) => {
  expect(maya.username).not.toBe("");
  await page.goto("/settings/profile");
  const username = page.getByLabel("Username");
  await username.fill("no spaces, please!");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(username).toHaveAccessibleDescription(/letters, digits/);
  await expect(username).toHaveValue("no spaces, please!");
  expectCleanAddress(page, "no spaces");
  await username.fill(`${maya.username}-2`);
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByText("Saved", { exact: true }).first()).toBeVisible();
  await page.goto("/settings/profile");
  await expect(username).toHaveValue(`${maya.username}-2`);
});

test("without script a word of one's own is renamed, and every moment says it anew", async ({
  page,
  maya,
}) => {
  const felt = { mood_rating: 4, emotions: ["wobly"] };
  await page.request.post("/api/mood/track", {
    data: felt,
    headers: { authorization: `Bearer ${maya.token}` },
  });
  await page.goto("/settings/words");
  await page.getByText("Feelings", { exact: true }).click();
  await page.getByLabel("New word").fill("wobbly");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page).toHaveURL(/\/settings\/words$/);
  await page.goto("/mood");
  await expect(page.getByRole("main")).toContainText("wobbly");
});
