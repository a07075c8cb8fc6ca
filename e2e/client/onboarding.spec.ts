import { expect, test } from "../support/test";

// Asking for maya signs her in.
test.beforeEach(({ maya }) => maya);

test.describe("the first questions", () => {
  test("lead through five steps to Today, and remember the answers", async ({ page }) => {
    await page.goto("/onboarding");
    await page.getByLabel(/^Worry/).check();
    await page.getByRole("button", { name: "Next", exact: true }).click();

    await expect(page.getByRole("heading", { name: "What would you like to follow?" })).toBeVisible();
    await expect(page.getByLabel(/^Thoughts/)).toBeChecked();
    await page.getByRole("button", { name: "Next", exact: true }).click();

    await page.getByLabel(/^1 to 10/).check();
    await page.getByRole("button", { name: "Next", exact: true }).click();

    await page.getByLabel(/Show a quick exit/).check();
    await page.getByRole("button", { name: "Next", exact: true }).click();

    await expect(page.getByLabel(/Country/)).toHaveValue("GB");
    const help = page.getByRole("region", { name: "Help in this country" });
    await expect(help).toContainText("999");
    await page.getByLabel(/Country/).selectOption("US");
    await expect(help).toContainText("911");
    await expect(help.getByRole("link", { name: /All help lines/ })).toHaveAttribute("href", "/help/us");
    await page.getByRole("button", { name: "Finish" }).click();

    await page.waitForURL("**/today");
    await expect(page.getByRole("link", { name: /Exit\s*quickly/ })).toBeVisible();
    await page.goto("/settings/answers");
    await expect(page.getByLabel(/^1 to 10/)).toBeChecked();
    await expect(page.getByLabel(/^Thoughts/)).toBeChecked();
  });

  test("can each be skipped, gone back to, and skipped all at once", async ({ page }) => {
    await page.goto("/onboarding");
    for (const step of [2, 3, 4, 5]) {
      await page.getByRole("link", { name: "Skip", exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`step=${step}`));
    }
    await page.getByRole("link", { name: "Back" }).click();
    await expect(page.getByRole("heading", { name: "Who may see it?" })).toBeVisible();
    await page.getByRole("button", { name: "Skip all" }).click();
    await page.waitForURL("**/today");
  });

  test("never ask about weight, and say plainly not to stop suddenly alone", async ({ page }) => {
    await page.goto("/onboarding");
    await expect(page.getByText("We never ask for weight or count food.")).toBeVisible();
    await page.getByLabel(/^Alcohol or drugs/).check();
    await page.getByLabel(/^Eating/).check();
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await expect(page.getByText("please do not stop from one day to the next on your own")).toBeVisible();
    await expect(page.getByRole("spinbutton")).toHaveCount(0);
    await expect(page.getByLabel(/weight|calorie/i)).toHaveCount(0);
  });

  test("work without script", async ({ browser, context }) => {
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await context.storageState(),
    });
    const page = await plain.newPage();
    await page.goto("/onboarding");
    await page.getByLabel(/^Low mood/).check();
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await expect(page).toHaveURL(/step=2/);
    await expect(page.getByLabel(/^Energy/)).toBeChecked();
    await page.getByRole("button", { name: "Skip all" }).click();
    await expect(page).toHaveURL(/\/today$/);
    await plain.close();
  });
});
