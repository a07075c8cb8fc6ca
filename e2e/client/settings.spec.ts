import type { Page } from "@playwright/test";
import { anotherPerson, expect, test } from "../support/test";

// Asking for maya signs her in.
test.beforeEach(({ maya }) => maya);

const saved = (page: Page, form: string) =>
  page.getByRole("region", { name: form }).getByText("Saved", { exact: true });

test.describe("settings", () => {
  test("keep a name and a crisis contact", async ({ page }) => {
    await page.goto("/settings");
    await page.getByRole("link", { name: /^Profile/ }).click();
    await page.getByLabel("Name (optional)", { exact: true }).fill("Maya");
    await page.getByLabel(/Crisis contact/).fill("Lena, 020 7946 0000");
    await page.getByRole("region", { name: "About you" }).getByRole("button", { name: "Save" }).click();
    await expect(saved(page, "About you")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(/Crisis contact/)).toHaveValue("Lena, 020 7946 0000");
  });

  test("say beside the field that a username is taken, and keep what was typed", async ({
    page,
    context,
  }) => {
    const other = await anotherPerson(context);
    await page.goto("/settings/profile");
    await page.getByLabel("Name (optional)", { exact: true }).fill("Maya");
    await page.getByLabel("Username").fill(other.username);
    await page.getByRole("region", { name: "About you" }).getByRole("button", { name: "Save" }).click();
    await expect(page.getByLabel("Username")).toHaveAccessibleDescription(/taken/);
    await expect(page.getByLabel("Username")).toHaveValue(other.username);
    await expect(page.getByLabel("Name (optional)", { exact: true })).toHaveValue("Maya");
    await other.context.close();
  });

  test("show both texts when another page was faster", async ({ page, context }) => {
    const late = await context.newPage();
    await late.goto("/settings/profile");
    await page.goto("/settings/profile");
    await page.getByLabel("Name (optional)", { exact: true }).fill("First");
    await page.getByRole("region", { name: "About you" }).getByRole("button", { name: "Save" }).click();
    await expect(saved(page, "About you")).toBeVisible();
    await late.getByLabel("Name (optional)", { exact: true }).fill("Second");
    const save = late.getByRole("region", { name: "About you" }).getByRole("button", { name: "Save" });
    await save.click();
    await expect(late.getByRole("region", { name: "What is saved now" })).toContainText("First");
    await expect(late.getByLabel("Name (optional)", { exact: true })).toHaveValue("Second");
    await save.click();
    await expect(saved(late, "About you")).toBeVisible();
  });

  test("ask once before the clock changes", async ({ page }) => {
    await page.goto("/settings/profile");
    const place = page.getByRole("region", { name: "Where you are" });
    await place.getByLabel("Time zone").selectOption("Asia/Tokyo");
    await place.getByRole("button", { name: "Save" }).click();
    await expect(place.getByText("Days you have written keep the day they were")).toBeVisible();
    await place.getByRole("button", { name: "Yes, change it" }).click();
    await expect(place.getByRole("button", { name: "Yes, change it" })).toHaveCount(0);
    await page.reload();
    await expect(place.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");
  });

  test("dim every page to the lamp, with easier letters", async ({ page }) => {
    await page.goto("/settings/appearance");
    await page.getByLabel(/^Lamp/).check();
    await page.getByLabel(/^Easier letters/).check();
    await page
      .getByRole("region", { name: "Colours and letters" })
      .getByRole("button", { name: "Save" })
      .click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "lamp");
    await expect(page.locator("html")).toHaveAttribute("data-letters", "easy");
    await page.goto("/about");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "lamp");
  });

  test("put the quick exit into every header, and take it out again", async ({ page }) => {
    await page.goto("/settings/appearance");
    const exit = page.getByRole("link", { name: /Exit\s*quickly/ });
    await expect(exit).toHaveCount(0);
    const form = page.getByRole("region", { name: "Quick exit" });
    await form.getByRole("checkbox").check();
    await form.getByRole("button", { name: "Save" }).click();
    await expect(exit).toBeVisible();
    await form.getByRole("checkbox").uncheck();
    await form.getByRole("button", { name: "Save" }).click();
    await expect(exit).toHaveCount(0);
  });

  test("rename a word everywhere it was written", async ({ page, maya }) => {
    const written = await page.request.post("/api/mood/track", {
      data: { mood_rating: 5, emotions: ["wobbely"] },
      headers: { authorization: `Bearer ${maya.token}` },
    });
    expect(written.ok()).toBe(true);
    await page.goto("/settings/words");
    await page.getByRole("heading", { name: "Feelings" }).click();
    await page.getByRole("button", { name: "Change wobbely" }).click();
    await page.getByLabel("New name").fill("wobbly");
    await page.getByRole("button", { name: "Rename" }).click();
    await expect(page.getByRole("button", { name: "Change wobbly" })).toBeVisible();
  });

  test("save without script", async ({ browser, context }) => {
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await context.storageState(),
    });
    const page = await plain.newPage();
    await page.goto("/settings/privacy");
    await page.getByLabel(/^Open/).check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.goto("/settings/privacy");
    await expect(page.getByLabel(/^Open/)).toBeChecked();
    await plain.close();
  });
});
