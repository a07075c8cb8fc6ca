import { become } from "../support/people";
import { expect, test } from "../support/test";
import { firstLoadScripts, kilobytes } from "../support/wire";

// First-load script on the wire, in kB of 1,000 bytes: help / public / app.
const PUBLIC = { "/help": 0, "/help/gb": 0, "/": 145, "/sign-in": 190, "/sign-up": 190 };
const APP = [
  "/today",
  "/journal",
  "/journal/new",
  "/journal/search",
  "/mood",
  "/mood/new",
  "/settings",
  "/settings/security",
];

for (const [address, most] of Object.entries(PUBLIC)) {
  test(`${address} sends at most ${most} kB of script to begin with`, async ({ page }) => {
    const weights = await firstLoadScripts(page, address);
    const sent = kilobytes(weights);
    test.info().annotations.push({ type: "first-load script", description: `${address}: ${sent} kB` });
    expect(sent).toBeLessThanOrEqual(most);
    if (most > 0) expect(weights.length).toBeGreaterThan(2);
  });
}

test("every page of a client sends at most 190 kB of script to begin with", async ({ page }) => {
  await become(page, "Be Maya");
  const heavy: string[] = [];
  for (const address of APP) {
    const weights = await firstLoadScripts(page, address);
    const sent = kilobytes(weights);
    test.info().annotations.push({ type: "first-load script", description: `${address}: ${sent} kB` });
    expect(weights.length, address).toBeGreaterThan(2);
    if (sent > 190) heavy.push(`${address}: ${sent} kB`);
  }
  expect(heavy).toEqual([]);
});
