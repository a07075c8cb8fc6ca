import { expect, test } from "../support/test";

// Asking for maya signs her in.
test.beforeEach(({ maya }) => maya);

const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("S0-07 an hour of tomorrow is planned, kept through a refusal, taken out and brought back", async ({
  page,
}) => {
  await page.goto(`/plan?view=day&day=${dayAhead(1)}`);
  await page.getByRole("link", { name: /^Plan something at 10:00/ }).click();
  await page.getByLabel("Where, or with whom").fill("In the park");
  await page.getByRole("button", { name: "Put it in the plan" }).click();
  await expect(page.getByLabel("What", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Where, or with whom")).toHaveValue("In the park");
  await page.getByLabel("What", { exact: true }).fill("Walk to the park");
  await page
    .getByRole("group", { name: "How much pleasure do you expect?" })
    .getByRole("radio", { name: /^3/ })
    .check();
  await page.getByRole("button", { name: "Put it in the plan" }).click();
  await expect(page.getByText("It is in your plan.")).toBeVisible();

  await page
    .getByRole("link", { name: /^Walk to the park/ })
    .first()
    .click();
  await expect(page.getByText("In the park")).toBeVisible();
  await page.getByRole("button", { name: "Take it out of the plan" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: /^Walk to the park/ }).first()).toBeVisible();
});

test("S0-06 what was done without a plan is written down, with how it was", async ({ page }) => {
  await page.goto("/plan");
  await page.getByRole("link", { name: "Write down what you did" }).first().click();
  await page.getByLabel("What", { exact: true }).fill("Washed the cups");
  await page
    .getByRole("group", { name: "How much pleasure was it?" })
    .getByRole("radio", { name: /^6/ })
    .check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("It is written down.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Washed the cups.*not planned/ }).first()).toBeVisible();
});

test("S0-08 the planner leads to why planning helps, with where that comes from", async ({ page }) => {
  await page.goto("/plan");
  await page.getByRole("link", { name: "Why planning helps, and how to start small" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Choose something small.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Read more at Psychology Tools/ })).toBeVisible();
});
