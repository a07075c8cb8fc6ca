import type { Page } from "@playwright/test";
import { beyondTheEdge, movingParts, smallTargets, structureFaults } from "../support/layout";
import { expect, test } from "../support/test";
import { lookAtEach, usualScreen, type Visitor, visitors } from "../support/visitors";

// The address that does not exist is one of the pages; the browser notes its 404.
test.use({ expectedErrors: [/404/] });

const NARROW = { width: 320, height: 640 };
/** Where letters twice their size must still fit: half of a desktop's window, and all of it. */
const ENLARGED = [
  { width: 640, height: 800 },
  { width: 1280, height: 800 },
];
/** 2.5.5 for those who may be on a phone and have a hard day, 2.5.8 for the desks. */
const leastTarget = ({ audience }: Visitor) => (audience === "client" || audience === "public" ? 44 : 24);

const growLetters = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

for (const visitor of visitors) {
  test(`${visitor.name} finds every page named, divided and within reach of a thumb`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize(usualScreen(visitor));
    const faults = await lookAtEach(page, await visitor.arrive(page), async () => [
      ...(await structureFaults(page)),
      ...(await smallTargets(page, leastTarget(visitor))),
    ]);
    expect(faults).toEqual([]);
  });

  test(`${visitor.name} reads every page at 320 pixels, and at twice the letters`, async ({ page }) => {
    test.setTimeout(300_000);
    const addresses = await visitor.arrive(page);
    const faults = await lookAtEach(page, addresses, async () => {
      await page.setViewportSize(NARROW);
      const found = [...(await beyondTheEdge(page)).map((fault) => `at 320 pixels ${fault}`)];
      await growLetters(page, 200);
      for (const screen of ENLARGED) {
        await page.setViewportSize(screen);
        found.push(...(await beyondTheEdge(page)).map((fault) => `at 200 % of ${screen.width} ${fault}`));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });

  test(`${visitor.name} asks for less motion and nothing moves`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const faults = await lookAtEach(page, await visitor.arrive(page), () => movingParts(page));
    expect(faults).toEqual([]);
  });
}
