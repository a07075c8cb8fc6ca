import { randomBytes } from "node:crypto";
import { choose, enter, tabTo, typeInto } from "../support/keyboard";
import { addressesFor } from "../support/pages";
import { expect, test } from "../support/test";

const PASSWORD = "four quiet words together";

test("S0-17 the keyboard signs somebody up, out and in again", async ({ page }) => {
  const username = `keys-${randomBytes(5).toString("hex")}`;
  await page.goto("/sign-up");
  const adult = page.getByRole("group", { name: "Are you 18 or over?" });
  await choose(page, adult, page.getByLabel("Yes, I am 18 or over"));
  await typeInto(page, page.getByLabel("Username"), username);
  await typeInto(page, page.getByLabel("Password", { exact: true }), PASSWORD);
  await enter(page, page.getByRole("button", { name: "Start my diary" }));
  await expect(page).toHaveURL(/\/onboarding/);
  await enter(page, page.getByRole("button", { name: "Skip all" }));
  await expect(page).toHaveURL(/\/today/);

  await enter(page, page.getByRole("button", { name: "Sign out" }).first());
  await expect(page).toHaveURL(/\/sign-out/);
  await enter(page, page.getByRole("main").getByRole("button", { name: "Sign out" }));
  await enter(page, page.getByRole("link", { name: "Sign in again" }));
  await typeInto(page, page.getByLabel("Username or email"), username);
  await typeInto(page, page.getByLabel("Password", { exact: true }), PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/today/);
});

test("S1-024 the keyboard logs a mood and says more about it", async ({ page, maya }) => {
  expect(maya.username).not.toBe("");
  await page.goto("/today");
  await enter(page, page.getByRole("button", { name: "Hard", exact: true }));
  const sheet = page.getByRole("dialog", { name: "Hard" });
  await expect(sheet.getByText("Saved", { exact: true })).toBeVisible();
  await typeInto(page, sheet.getByLabel(/note/i), "A long walk home");
  await expect(sheet.getByText("Saved", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(page.getByText("A long walk home")).toBeVisible();
});

test("S0-19 the keyboard writes an entry and finds it again", async ({ page, maya }) => {
  expect(maya.username).not.toBe("");
  await page.goto("/journal");
  await enter(page, page.getByRole("link", { name: "Write", exact: true }));
  await expect(page.getByRole("heading", { name: "New entry" })).toBeVisible();
  await typeInto(page, page.getByLabel(/^Title/), "Heron");
  await typeInto(page, page.getByLabel("What is on your mind?"), "The heron stood in the rain again");
  await enter(page, page.getByRole("button", { name: "Save entry" }));
  await expect(page.getByRole("heading", { name: "Heron" })).toBeVisible();
  await page.goto("/journal");
  await enter(page, page.getByRole("link", { name: "Search", exact: true }));
  await typeInto(page, page.getByLabel("Words to look for"), "heron");
  await page.keyboard.press("Enter");
  await enter(page, page.getByRole("main").getByRole("link", { name: "Heron" }));
  await expect(page.getByText("The heron stood in the rain again")).toBeVisible();
});

test("S0-21 the keyboard deletes an entry and takes that back", async ({ page, maya, baseURL }) => {
  await maya.context.request.post("/api/journal/entry", {
    data: { title: "Heron", content: "In the rain" },
    headers: { origin: baseURL ?? "" },
  });
  await page.goto("/journal");
  await enter(page, page.getByRole("link", { name: "Heron" }));
  await enter(page, page.getByRole("button", { name: "Delete", exact: true }));
  await expect(page.getByText("Moved to the bin.", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Heron" })).toHaveCount(0);
  await enter(page, page.getByRole("button", { name: "Undo" }));
  await expect(page.getByText("Your entry is back.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Heron" })).toBeVisible();
});

test("the keyboard turns the lamp on", async ({ page, maya }) => {
  expect(maya.username).not.toBe("");
  await page.goto("/settings");
  await enter(page, page.getByRole("main").getByRole("link", { name: /Appearance/ }));
  const colours = page.getByRole("group", { name: "Colours" });
  await choose(page, colours, colours.getByLabel(/^Lamp/));
  await enter(page, page.getByRole("button", { name: "Save", exact: true }).first());
  await expect(page.locator("html")).toHaveAttribute("data-theme", "lamp");
});

test("the first Tab on every page skips to its words", async ({ page, maya }) => {
  test.setTimeout(300_000);
  expect(maya.username).not.toBe("");
  for (const address of addressesFor("client")) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: /^Skip to/ });
    await expect(skip, address).toBeFocused();
    await expect(skip, address).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("main"), address).toBeFocused();
  }
});

test("help is a few keys away from every page", async ({ page, maya }) => {
  test.setTimeout(300_000);
  expect(maya.username).not.toBe("");
  for (const address of addressesFor("client")) {
    await page.goto(address);
    const help = page.getByRole("banner").getByRole("link", { name: "Get help now" });
    await tabTo(page, help);
    await expect(help, address).toHaveAttribute("href", /^\/help/);
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/alone/);
});
