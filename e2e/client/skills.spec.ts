import { expect, test } from "../support/test";

// Asking for maya signs her in.
test.beforeEach(({ maya }) => maya);

test("S0-23 a skill is made, refused with every word kept, practised, changed, deleted and brought back", async ({
  page,
}) => {
  await page.goto("/toolkit");
  await page.getByRole("main").getByRole("link", { name: /skill/i }).first().click();
  await page
    .getByRole("link", { name: /Make the first one|Add a skill/ })
    .first()
    .click();
  await page.getByLabel("Step 1", { exact: true }).fill("Put both feet on the floor");
  await page.getByLabel("When to use it").fill("When I wake up heavy");
  await page.getByRole("button", { name: "Save skill" }).click();
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await expect(page.getByLabel("Step 1", { exact: true })).toHaveValue("Put both feet on the floor");
  await expect(page.getByLabel("When to use it")).toHaveValue("When I wake up heavy");
  await page.getByLabel("Name", { exact: true }).fill("Feet on the floor");
  await page.getByRole("radio", { name: "A behaviour" }).check();
  await page.getByLabel("In words").fill("Staying in bed");
  await page.getByRole("button", { name: "Add a step" }).click();
  await page.getByLabel("Step 2", { exact: true }).fill("Open the curtain");
  await page.getByRole("button", { name: "Save skill" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Feet on the floor" })).toBeVisible();
  await expect(page.getByText("Instead of doing this")).toBeVisible();

  await page.getByRole("link", { name: "Practise" }).click();
  await expect(page.getByText("Put both feet on the floor")).toBeVisible();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("Open the curtain")).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("radio", { name: /^4/ }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Used once so far/).first()).toBeVisible();

  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.getByLabel("Name", { exact: true }).fill("Feet first");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Feet first" })).toBeVisible();
  await page.getByRole("button", { name: "Delete" }).first().click();
  await expect(page.getByText("You have no skills yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Feet first" })).toBeVisible();
});

test("S0-12 a skill is one tap away on Today, and a use that was a slip is taken back", async ({
  page,
  maya,
}) => {
  const headers = { authorization: `Bearer ${maya.token}` };
  const data = {
    name: "Feet on the floor",
    replaces_kind: "behaviour",
    replaces: "Staying in bed",
    steps: ["Put both feet on the floor"],
  };
  expect((await page.request.post("/api/skills", { headers, data })).status()).toBe(201);
  await page.goto("/today");
  const skills = page.getByRole("region", { name: "Your skills" });
  await skills.getByRole("button", { name: /^I used this/ }).click();
  await expect(skills.getByText("Noted. How much did it help?")).toBeVisible();
  await skills.getByRole("button", { name: /^Undo/ }).click();
  await expect(skills.getByRole("button", { name: /^I used this/ })).toBeVisible();
  await page.goto("/skills");
  await expect(page.getByText("Not used yet")).toBeVisible();
});
