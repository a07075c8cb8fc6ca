import { expect, type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";

/** The six digits an authenticator app shows now. */
const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

/** Sets a second step up where the page offers it, as somebody with an authenticator app does; answers the recovery codes. */
export async function enrol(page: Page): Promise<readonly string[]> {
  await page.getByRole("button", { name: "Set it up now" }).click();
  await page.getByText("I cannot scan it").click();
  const letters = await page.locator("details p").last().textContent();
  await page.getByRole("textbox", { name: "Code" }).fill(codeOf((letters ?? "").replaceAll(" ", "")));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByText("Keep these recovery codes now")).toBeVisible();
  const codes = await page.getByRole("main").locator("ol li").allTextContents();
  await page.getByRole("link", { name: "I have kept them" }).click();
  return codes;
}

/** Signs in as somebody who works with others' records and has no second step yet: it is set up on the way. */
export async function signInAndEnrol(page: Page, login: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Username or email").fill(login);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "A second step for your account" })).toBeVisible();
  await enrol(page);
}
