import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe holds against the page as it stands, by its rules for WCAG 2.2 AA and its good practices: one line each. */
export async function violationsOn(page: Page, only?: readonly string[]): Promise<string[]> {
  // Its usual way opens a second page for each run, to gather frames. There are none here.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(TAGS)).analyze();
  return violations.map(({ id, nodes }) => {
    const where = nodes.map((node) => node.target.join(" "));
    return `${id}: ${where.slice(0, 3).join(" | ")}`;
  });
}

/** No accessibility violation on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}

/** How many pixels of the page lie beyond its right edge. */
function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Nothing is cut off or scrolls sideways at the page's width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
}
