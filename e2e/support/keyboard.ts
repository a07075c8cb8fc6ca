import { expect, type Locator, type Page } from "@playwright/test";

const MOST = 120;

/** Presses Tab until `target` has the focus, as somebody without a mouse does; fails when it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement))
      return expectFocusShown(target);
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached by ${MOST} × Tab: ${target}`);
}

/** Goes to a link or button and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Goes to a field and types. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
  await expect(target).toHaveValue(text);
}

/** Goes to a group of radios and moves with the arrows until `choice` is taken. */
export async function choose(page: Page, group: Locator, choice: Locator): Promise<void> {
  const current = group.locator("input:checked");
  const start = (await current.count()) > 0 ? current : group.locator("input").first();
  await tabTo(page, start);
  await page.keyboard.press("Space");
  for (let pressed = 0; pressed < 12 && !(await choice.isChecked()); pressed += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(choice).toBeChecked();
}

/** Where the focus is can be seen: an outline of its own or on what frames it. */
async function expectFocusShown(target: Locator): Promise<void> {
  const shown = await target.evaluate((element) => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) return true;
      if (at.matches("form, main, header, nav")) break;
    }
    return (
      getComputedStyle(element).borderColor ===
      getComputedStyle(document.documentElement).getPropertyValue("--color-focus")
    );
  });
  expect(shown, `the focus shows on ${target}`).toBe(true);
}
