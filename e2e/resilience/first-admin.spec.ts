import { expect, test } from "../support/own-app";
import { enrol } from "../support/two-step";

const PASSWORD = "four quiet words together";

test("the first admin comes by a link that works once, and finds every page closed until a second step is set up", async ({
  ownApp,
  page,
}) => {
  const link = await ownApp.firstAdminLink();
  await page.goto(link);
  await page.getByLabel("Username").fill("keeper");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page).toHaveURL(/\/sign-in\?then=first-admin/);
  await page.goto(link);
  await expect(page.getByText("This link does not work")).toBeVisible();

  await page.goto(`${ownApp.origin}/sign-in`);
  await page.getByLabel("Username or email").fill("keeper");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const closed = page.getByRole("heading", { name: "A second step for your account" });
  await expect(closed).toBeVisible();
  for (const path of ["/admin", "/admin/psychologists", "/settings"]) {
    await page.goto(`${ownApp.origin}${path}`);
    await expect(page.getByRole("heading", { name: "Psychologists" })).toHaveCount(0);
    await expect(closed, path).toBeVisible();
  }
  await enrol(page);
  await expect(page).toHaveURL(/\/(admin|settings)/);
  expect((await page.goto(`${ownApp.origin}/admin/psychologists`))?.status()).toBe(200);
  await expect(page.getByRole("heading", { name: "Psychologists", level: 1 })).toBeVisible();
});
