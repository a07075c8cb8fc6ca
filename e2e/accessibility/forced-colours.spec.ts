import type { Locator } from "@playwright/test";
import { expect, test } from "../support/test";

/** The line round a part, as the browser paints it. */
const edgeOf = (part: Locator) =>
  part.evaluate((element) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
    return {
      width: Number.parseFloat(borderTopWidth),
      style: borderTopStyle,
      isSeen: borderTopColor !== backgroundColor,
    };
  });

test.use({ forcedColors: "active", viewport: { width: 390, height: 844 } });

test("in forced colours every button and field keeps its edge", async ({ page, maya }) => {
  expect(maya.username).not.toBe("");
  for (const address of [
    "/today",
    "/mood/new",
    "/journal/new",
    "/settings/profile",
    "/settings/appearance",
  ]) {
    await page.goto(address);
    const parts = page.getByRole("main").locator("button[type=submit], input[type=text], textarea, select");
    const faults: string[] = [];
    for (const part of await parts.all()) {
      if (!(await part.isVisible())) continue;
      // A field on a sheet of its own is framed by the sheet.
      const framed = await part.evaluate((element) => element.closest("[class*='has-[textarea']") !== null);
      const { width, style, isSeen } = await edgeOf(part);
      if (!framed && (width < 1 || style === "none" || !isSeen)) faults.push(`${part}`);
    }
    expect(faults, address).toEqual([]);
  }
});

test("in forced colours the chosen face differs from the others by its edge", async ({ page, maya }) => {
  expect(maya.username).not.toBe("");
  await page.goto("/mood/new");
  const tile = (word: string | RegExp) => page.locator("label").filter({ hasText: word });
  await page.getByLabel("Good", { exact: true }).check();
  const [chosen, other] = [await edgeOf(tile(/^Good$/)), await edgeOf(tile("In between"))];
  expect(chosen.width).toBeGreaterThan(other.width);
});
