import { expect, test } from "../support/test";

const homes = [
  { card: "Be Maya", home: "/today" },
  { card: "Be Sam", home: "/today" },
  { card: "Be Dr Okafor", home: "/practice" },
  { card: "Be Ana", home: "/admin" },
  { card: "Be Henrik", home: "/admin" },
] as const;

test.describe("the demo", () => {
  for (const { card, home } of homes) {
    test(`leads to ${home} with one click on “${card}”`, async ({ page }) => {
      await page.goto("/demo");
      await page.getByRole("button", { name: card }).click();
      await page.waitForURL(`**${home}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  }

  test("changes roles without leaving the one before signed in", async ({ page }) => {
    await page.goto("/demo");
    await page.getByRole("button", { name: "Be Dr Okafor" }).click();
    await page.waitForURL("**/practice");
    await page.goto("/demo");
    await page.getByRole("button", { name: "Be Ana" }).click();
    await page.waitForURL("**/admin");
    expect((await page.request.get("/practice")).status()).toBe(404);
  });

  test("opens for somebody without script", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/demo");
    await page.getByRole("button", { name: "Be Maya" }).click();
    await expect(page).toHaveURL(/\/today$/);
    await context.close();
  });
});
