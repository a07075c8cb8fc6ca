import { violationsOn } from "../support/axe";
import { expect, test } from "../support/test";
import { lookAtEach, usualScreen, visitors } from "../support/visitors";

// The address that does not exist is one of the pages; the browser notes its 404.
test.use({ expectedErrors: [/404/] });

// Themes change colours and nothing else, so at reduced scale the dark ones are asked about colours only.
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const isFull = process.env.TEST_SCALE === "full";
const themes = { light: undefined, dark: COLOUR_RULES, lamp: COLOUR_RULES } as const;

for (const visitor of visitors) {
  for (const [theme, rules] of Object.entries(themes)) {
    test(`${visitor.name} meets no barrier on any page in the ${theme} theme`, async ({ page, baseURL }) => {
      test.setTimeout(480_000);
      await page.setViewportSize(usualScreen(visitor));
      await page.emulateMedia({ reducedMotion: "reduce" });
      const addresses = await visitor.arrive(page);
      await page.context().addCookies([{ name: "mmd-look", value: `${theme}.standard`, url: baseURL ?? "" }]);
      const faults = await lookAtEach(page, addresses, async (address) => {
        const worn = await page.locator("html").getAttribute("data-theme");
        const bare = address.startsWith("/help") || worn === theme ? [] : [`wears ${worn}`];
        return [...bare, ...(await violationsOn(page, isFull ? undefined : rules))];
      });
      expect(faults).toEqual([]);
    });
  }
}
