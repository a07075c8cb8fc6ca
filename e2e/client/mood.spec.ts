import { expectAccessible, expectNoSidewaysScroll } from "../support/axe";
import { signUp } from "../support/people";
import { expect, test } from "../support/test";

// Asking for maya signs her in.
test.beforeEach(({ maya }) => maya);

test.describe("Today", () => {
  test("saves with one tap and offers more, and closing loses nothing", async ({ page }) => {
    await page.goto("/today");
    await expect(page.getByText("You have not written yet.")).toBeVisible();
    await page.getByRole("button", { name: "Hard", exact: true }).click();
    const sheet = page.getByRole("dialog", { name: "Hard" });
    await expect(sheet.getByText("Saved", { exact: true })).toBeVisible();
    await sheet.getByText("worried", { exact: true }).click();
    await sheet.getByLabel("Note").fill("The meeting ran late.");
    // Closed before the pause after typing is over: what was written goes along.
    await sheet.getByRole("button", { name: "Close" }).click();
    const row = page
      .getByRole("region", { name: "Written today" })
      .getByRole("link", { name: /Hard 4 of 10/ });
    await expect(row).toContainText("The meeting ran late.");
    await expect(row).toContainText("worried");
  });

  test("shows no line of the days before today has its own answer", async ({ page }) => {
    await page.goto("/today");
    const line = page.getByRole("region", { name: "Your last 14 days" });
    await expect(line).toHaveCount(0);
    await page.getByRole("button", { name: "Good", exact: true }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await expect(line).toBeVisible();
  });

  test("brings help first after a really hard answer, and goes on saving", async ({ page }) => {
    await page.goto("/today");
    await page.getByRole("button", { name: "Really hard", exact: true }).click();
    const sheet = page.getByRole("dialog", { name: "Really hard" });
    await expect(sheet.getByRole("link", { name: "Get help now" })).toHaveAttribute("href", /^\/help/);
    await sheet.getByText("60 seconds to feel steadier").click();
    await expect(sheet.getByRole("button", { name: "Start 60 seconds" })).toBeVisible();
    await sheet.getByLabel("Note").fill("I want to kill myself.");
    await expect(sheet.getByText("Are you safe right now?")).toBeVisible();
    await sheet.getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("dialog", { name: "Are you safe right now?" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("link", { name: /Really hard 2 of 10/ })).toContainText(
      "I want to kill myself.",
    );
  });

  test("takes a moment back and brings it back again", async ({ page }) => {
    await page.goto("/today");
    await page.getByRole("button", { name: "Good", exact: true }).click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByText("Taken back. It stays in the bin for 30 days.")).toBeVisible();
    await expect(page.getByRole("link", { name: /Good 8 of 10/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: /Good 8 of 10/ })).toBeVisible();
  });

  test.describe("without a network", () => {
    test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

    test("keeps the moment and sends it once it is back, written once", async ({ page, context }) => {
      await page.goto("/today");
      await context.setOffline(true);
      await page.getByRole("button", { name: "In between", exact: true }).click();
      const sheet = page.getByRole("dialog", { name: "In between" });
      await expect(sheet.getByText(/Saved on this device\. We send it/)).toBeVisible();
      await sheet.getByLabel("Note").fill("In a tunnel.");
      await context.setOffline(false);
      await expect(sheet.getByText("Saved", { exact: true })).toBeVisible();
      await sheet.getByRole("button", { name: "Done" }).click();
      await expect(page.getByRole("link", { name: /In between 6 of 10/ })).toHaveCount(1);
      await expect(page.getByRole("link", { name: /In between 6 of 10/ })).toContainText("In a tunnel.");
    });
  });
});

test.describe("the history", () => {
  test("shows a back-dated moment in its range, in the picture's table and in the list", async ({ page }) => {
    const when = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 11);
    await page.goto("/mood/new");
    await page.getByText("Good", { exact: true }).click();
    await page.getByLabel("When").fill(`${when}12:15`);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    const sentence = page.getByRole("paragraph").filter({ hasText: "Over these 30 days you logged 1." });
    await expect(sentence).toHaveText("Over these 30 days you logged 1. It was Good (8).");
    await expect(page.getByRole("link", { name: /Good 8 of 10/ })).toContainText("12:15");
    await page.getByText("Show as table").click();
    await expect(page.getByRole("row", { name: /Good 8/ })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  test("says beside its field what is wrong, and loses nothing typed", async ({ page }) => {
    await page.goto("/mood/new");
    await page.getByLabel("Note").fill("Still here.");
    await page.getByLabel("When").fill("2090-01-01T10:00");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Please choose how it is.")).toBeVisible();
    await page.getByText("Hard", { exact: true }).click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText(/This time has not come yet/)).toBeVisible();
    await expect(page.getByLabel("Note")).toHaveValue("Still here.");
  });

  test("shows both versions when two tabs change one moment, and keeps the one that is chosen", async ({
    page,
    context,
    maya,
  }) => {
    const made = await context.request.post("/api/mood/track", {
      data: { mood_rating: 4 },
      headers: { authorization: `Bearer ${maya.token}` },
    });
    const { data } = await made.json();
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto(`/mood/${data.id}`);
    await other.getByLabel("Note").fill("From the other tab.");
    await other.getByRole("button", { name: "Save changes" }).click();
    await expect(other.getByText("Saved", { exact: true })).toBeVisible();
    await page.getByLabel("Note").fill("From this tab.");
    await page.getByRole("button", { name: "Save changes" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "This moment was changed somewhere else" });
    await expect(alert).toContainText("From the other tab.");
    await expect(page.getByLabel("Note")).toHaveValue("From this tab.");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("link", { name: /Hard 4 of 10/ })).toContainText("From this tab.");
  });

  test.describe("of somebody else", () => {
    test.use({ expectedErrors: [/404/] });

    test("hides somebody else's moment behind the page that does not exist", async ({
      page,
      context,
      maya,
    }) => {
      const made = await context.request.post("/api/mood/track", {
        data: { mood_rating: 4 },
        headers: { authorization: `Bearer ${maya.token}` },
      });
      const { data } = await made.json();
      await context.clearCookies();
      await signUp(context);
      const answer = await page.goto(`/mood/${data.id}`);
      expect(answer?.status()).toBe(404);
    });
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one tap saves, the page asks further, and a delete can be undone", async ({ page }) => {
    await page.goto("/today");
    await page.getByRole("button", { name: "Hard", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Saved: Hard" })).toBeVisible();
    await page.getByLabel("Note").fill("No script here.");
    await page.getByLabel("Your own words, with commas between").first().fill("wobbly, sore");
    await page.getByRole("button", { name: "Save changes" }).click();
    const row = page.getByRole("link", { name: /Hard 4 of 10/ });
    await expect(row).toContainText("No script here.");
    await expect(row).toContainText("wobbly");
    await row.click();
    await page.getByRole("button", { name: "Delete this moment" }).click();
    // Playwright passes over the words within noscript, as it does over scripts; the button there it finds.
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await expect(row).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row).toContainText("No script here.");
  });
});
