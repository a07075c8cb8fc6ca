import { expect, test } from "../support/test";

const TEXT = "What is on your mind?";

// Asking for maya signs her in.
test.beforeEach(({ maya }) => maya);

test.describe("writing in the journal", () => {
  test("an entry is written, read, found, changed, thrown away and brought back", async ({ page }) => {
    await page.goto("/journal");
    await expect(page.getByText("You have not written yet.")).toBeVisible();
    await page.getByRole("link", { name: "Write the first entry" }).click();
    await page.getByLabel("Title (optional)").fill("The canal");
    await page.getByLabel(TEXT).fill("Two herons, and nobody talking.");
    await page.getByText("Add more").click();
    await page.getByRole("radio", { name: "Good", exact: true }).check();
    await page.getByLabel("New tags, separated by commas").fill("walk");
    await page.getByLabel("New tags, separated by commas").press("Enter");
    await page.getByRole("button", { name: "Save entry" }).click();

    await expect(page.getByRole("heading", { name: "The canal" })).toBeVisible();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(page.getByText("Only you")).toBeVisible();

    await page.goto("/journal/search");
    await page.getByLabel("Words to look for").fill("heron");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("link", { name: "The canal" })).toBeVisible();
    expect(page.url()).not.toContain("heron");

    await page.getByRole("link", { name: "The canal" }).click();
    await page.getByRole("link", { name: "#walk" }).click();
    await expect(page).toHaveURL(/tag=[0-9a-f-]{36}$/);
    await page.getByRole("link", { name: "The canal" }).click();

    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByLabel(TEXT).fill("One heron.");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("One heron.")).toBeVisible();

    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: "The canal" })).toBeVisible();
  });

  test("a text that is missing is asked for beside its field, and nothing typed is lost", async ({
    page,
  }) => {
    await page.goto("/journal/new");
    await page.getByLabel("Title (optional)").fill("Only a title");
    await page.getByRole("button", { name: "Save entry" }).click();
    await expect(
      page.getByText("Please fill this in.").or(page.getByText(/nothing to save yet/)),
    ).toBeVisible();
    await expect(page.getByLabel(TEXT)).toBeFocused();
    await expect(page.getByLabel("Title (optional)")).toHaveValue("Only a title");
  });

  test("shortcuts mark a word as you write", async ({ page }) => {
    await page.goto("/journal/new");
    const text = page.getByLabel(TEXT);
    await text.fill("loud");
    await text.press("ControlOrMeta+a");
    await text.press("ControlOrMeta+b");
    await expect(text).toHaveValue("**loud**");
  });

  test("help is offered while writing, and saving goes on", async ({ page }) => {
    await page.goto("/journal/new");
    await page.getByLabel(TEXT).fill("I want to kill myself tonight.");
    await expect(page.getByText("You can go on writing. Nobody is told.")).toBeVisible();
    await page.getByRole("button", { name: "Save entry" }).click();
    await expect(page.getByRole("region", { name: "Are you safe right now?" })).toBeVisible();
    await expect(page.getByText("I want to kill myself tonight.")).toBeVisible();
  });
});

test.describe("the journal without script", () => {
  test.use({ javaScriptEnabled: false });

  test("still writes, refuses beside the field, deletes and undoes", async ({ page }) => {
    await page.goto("/journal/new");
    await page.getByLabel("Title (optional)").fill("No script");
    await page.getByRole("button", { name: "Save entry" }).click();
    await expect(page.getByText("Not saved yet")).toBeVisible();
    await expect(page.getByLabel("Title (optional)")).toHaveValue("No script");
    await page.getByLabel(TEXT).fill("Written by hand.");
    await page.getByRole("button", { name: "Save entry" }).click();
    await expect(page.getByRole("heading", { name: "No script" })).toBeVisible();
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Written by hand.")).toBeVisible();
  });
});
