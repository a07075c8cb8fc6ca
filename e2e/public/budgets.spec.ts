import type { Page } from "@playwright/test";
import { type Audience, addressesFor, type Things } from "../support/pages";
import { become } from "../support/people";
import { expect, test } from "../support/test";
import { ownThings, sharedThings } from "../support/things";
import { firstLoadScripts, kilobytes } from "../support/wire";

// First-load script on the wire, in kB of 1,000 bytes: help / public / app.
const PUBLIC = { "/help": 0, "/help/gb": 0, "/": 145, "/sign-in": 190, "/sign-up": 190 };
const APP = 190;
/** Pages with a chart may bring a little more. */
const CHARTS = 195;
const hasChart = (address: string) => /^\/mood$|\/change$|^\/practice\/clients\/[^/]+$/.test(address);

for (const [address, most] of Object.entries(PUBLIC)) {
  test(`${address} sends at most ${most} kB of script to begin with`, async ({ page }) => {
    const weights = await firstLoadScripts(page, address);
    const sent = kilobytes(weights);
    test.info().annotations.push({ type: "first-load script", description: `${address}: ${sent} kB` });
    expect(sent).toBeLessThanOrEqual(most);
    if (most > 0) expect(weights.length).toBeGreaterThan(2);
  });
}

type Desk = {
  readonly button: string;
  readonly audience: Audience;
  readonly things: (page: Page) => Promise<Things>;
};
const desks: readonly Desk[] = [
  { button: "Be Maya", audience: "client", things: ownThings },
  { button: "Be Dr Okafor", audience: "psychologist", things: (page) => sharedThings(page, "Maya") },
];

for (const { button, audience, things } of desks) {
  test(`every page of a ${audience} sends at most ${APP} kB of script to begin with`, async ({ page }) => {
    test.setTimeout(300_000);
    await become(page, button);
    const addresses = addressesFor(audience, await things(page)).filter((address) => !address.includes("?"));
    const heavy: string[] = [];
    for (const address of addresses) {
      const weights = await firstLoadScripts(page, address);
      const sent = kilobytes(weights);
      test.info().annotations.push({ type: "first-load script", description: `${address}: ${sent} kB` });
      expect(weights.length, address).toBeGreaterThan(2);
      if (sent > (hasChart(address) ? CHARTS : APP)) heavy.push(`${address}: ${sent} kB`);
    }
    expect(heavy).toEqual([]);
  });
}
