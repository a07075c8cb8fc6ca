import { expect, test } from "../support/test";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a series of sessions is planned, one is cancelled, and the rest is deleted and brought back", async ({
  maya,
  page,
}) => {
  expect(maya.username).toBeTruthy();
  await page.goto("/care/dates");
  await page.getByRole("link", { name: "Add a session" }).click();
  await page.getByLabel("Day").fill(inDays(7));
  await page.getByLabel("Begins at").fill("14:30");
  await page.getByRole("radio", { name: "Every week" }).check();
  await page.getByLabel("How many sessions").fill("4");
  await page.getByRole("button", { name: "Save these sessions" }).click();

  const ahead = page.getByRole("region", { name: "Ahead" });
  await expect(ahead.getByRole("listitem")).toHaveCount(4);
  await expect(ahead.getByText("14:30 to 15:20", { exact: true })).toHaveCount(4);
  await ahead.getByRole("link").nth(1).click();
  await page.getByRole("button", { name: "It is cancelled" }).click();
  await expect(page.getByRole("button", { name: "It is cancelled" })).toHaveAttribute("aria-pressed", "true");
  await page.getByLabel("Also the later ones of this series").check();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(ahead.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(ahead.getByRole("listitem")).toHaveCount(4);
  await expect(ahead.getByText("Cancelled")).toHaveCount(1);
});

test("a session of some days ago is written down as held, and can be said to have been missed", async ({
  maya,
  page,
}) => {
  expect(maya.username).toBeTruthy();
  await page.goto("/care/dates/new");
  await page.getByLabel("Day").fill(inDays(-2));
  await page.getByLabel("Begins at").fill("10:00");
  await page.getByRole("button", { name: "Save this session" }).click();
  // Written down later, it counts as held.
  const before = page.getByRole("region", { name: "Before" });
  await expect(before.getByText("Held")).toBeVisible();
  await before.getByRole("link").first().click();
  await page.getByRole("button", { name: "It did not happen" }).click();
  await expect(page.getByRole("button", { name: "It did not happen" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});
