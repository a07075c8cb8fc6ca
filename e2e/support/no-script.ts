import type { Page } from "@playwright/test";

/**
 * Shows what stands in `<noscript>`. A browser whose person turned script off does so itself; one that is only told to
 * run no script for a test still parses the page as if script could run.
 */
export async function showNoscript(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("noscript"))
      element.outerHTML = element.textContent ?? "";
  });
}
