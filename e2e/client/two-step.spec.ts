import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expectAccessible } from "../support/axe";
import { expect, test } from "../support/test";

const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

/** Sets a second step up as somebody with an authenticator app does; answers the recovery codes. */
async function setUp(page: Page): Promise<readonly string[]> {
  await page.goto("/settings/security");
  await page.getByRole("link", { name: "Set it up" }).click();
  await page.getByRole("button", { name: "Set it up now" }).click();
  await page.getByText("I cannot scan it").click();
  const letters = await page.locator("details p").last().textContent();
  await expectAccessible(page);
  const code = page.getByRole("textbox", { name: "Code" });
  await code.fill("000000");
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByText("This code does not fit")).toBeVisible();
  await code.fill(codeOf((letters ?? "").replaceAll(" ", "")));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByText("Keep these recovery codes now")).toBeVisible();
  const codes = await page.getByRole("main").locator("ol li").allTextContents();
  await page.getByRole("link", { name: "I have kept them" }).click();
  await expect(page.getByText("You have 10 of 10 recovery codes left.")).toBeVisible();
  return codes;
}

test("a second step is set up, asked for after the password, and asked again before new codes", async ({
  page,
  context,
  maya,
}) => {
  const codes = await setUp(page);
  await context.clearCookies();

  await page.goto("/sign-in?next=/journal");
  await page.getByLabel("Username or email").fill(maya.username);
  await page.getByLabel("Password", { exact: true }).fill(maya.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  const code = page.getByRole("textbox", { name: "Code" });
  await expect(code).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Your code, please" })).toBeVisible();
  await expectAccessible(page);
  await code.fill("111111");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("This code does not work")).toBeVisible();
  await code.fill(codes[0] ?? "");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Your code, please" })).toBeHidden();

  await page.goto("/settings/security");
  await expect(page.getByText("You have 9 of 10 recovery codes left.")).toBeVisible();
  await page.getByRole("button", { name: "Make ten new codes" }).click();
  await expect(page.getByText("Keep these recovery codes now")).toBeVisible();
});

test("without script a second step is passed as well, and nothing opens before it", async ({
  page,
  browser,
  maya,
}) => {
  const codes = await setUp(page);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const form = await plain.newPage();
  await form.goto("/sign-in?next=/settings");
  await form.getByLabel("Username or email").fill(maya.username);
  await form.getByLabel("Password", { exact: true }).fill(maya.password);
  await form.getByRole("button", { name: "Sign in" }).click();
  await form.goto("/settings");
  await expect(form.getByRole("heading", { name: "Your code, please" })).toBeVisible();
  await form.getByRole("textbox", { name: "Code" }).fill(codes[0] ?? "");
  await form.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(form.getByRole("heading", { name: "Settings" })).toBeVisible();
  await plain.close();
});
