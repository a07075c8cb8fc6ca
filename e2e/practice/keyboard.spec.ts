import type { Page } from "@playwright/test";
import { become } from "../support/people";
import { expect, test } from "../support/test";
import { clientBase } from "../support/things";

test.beforeEach(({ page }) => become(page, "Be Dr Okafor"));

const focusedRow = (page: Page) => page.evaluate(() => document.activeElement?.hasAttribute("data-desk-row"));

test("J and K move among the clients, Enter opens one, and no letter acts in a field", async ({ page }) => {
  await page.goto("/practice/caseload");
  await expect(page.getByRole("button", { name: /^Keys/ })).toBeVisible();
  await page.keyboard.press("j");
  await expect.poll(() => focusedRow(page)).toBe(true);
  const first = await page.locator(":focus").textContent();
  await page.keyboard.press("j");
  expect(await page.locator(":focus").textContent()).not.toBe(first);
  await page.keyboard.press("k");
  expect(await page.locator(":focus").textContent()).toBe(first);

  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys.getByText("Next row")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();

  await page.keyboard.press("ControlOrMeta+k");
  const field = page.getByRole("combobox", { name: "Name of a client or page" });
  await field.pressSequentially("jk?");
  await expect(field).toHaveValue("jk?");
  await expect(keys).toBeHidden();
  await field.fill("may");
  await expect(page.getByRole("option", { name: /^Maya/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/practice\/clients\/[0-9a-f-]{36}$/);

  await page.goto("/practice/caseload");
  await page.keyboard.press("j");
  await expect.poll(() => focusedRow(page)).toBe(true);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/practice\/clients\/[0-9a-f-]{36}$/);
});

test("a brief is at most three clicks from the caseload and prints on one page", async ({ page }) => {
  await page.goto("/practice/caseload");
  await page.getByRole("main").getByRole("link", { name: "Maya", exact: true }).first().click();
  await page
    .getByRole("navigation", { name: "Pages of this client" })
    .getByRole("link", { name: "Brief" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Brief: Maya" })).toBeVisible();
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("S0-13 a sentence is cited with the mouse and two keys, and taken back", async ({ page }) => {
  const base = await clientBase(page, "Maya");
  await page.goto(`${base}/entries`);
  await page.getByRole("radiogroup", { name: "Entry" }).first().locator("label").first().click();
  await page.keyboard.press("c");
  const where = page.getByRole("dialog", { name: "Where does it belong?" });
  await expect(where).toBeVisible();
  await page.keyboard.press("1");
  await expect(where).toBeHidden();
  await expect(page.getByText(/^Cited into “/)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back.")).toBeVisible();
});

test("letters are letters in a field beside the entries", async ({ page }) => {
  const base = await clientBase(page, "Maya");
  await page.goto(`${base}/problems/new`);
  const name = page.getByLabel("Name", { exact: true });
  await name.pressSequentially("jck?");
  await expect(name).toHaveValue("jck?");
  await expect(page.getByRole("dialog")).toBeHidden();
});
