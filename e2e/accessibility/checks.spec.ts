import { violationsOn } from "../support/axe";
import { beyondTheEdge, movingParts, smallTargets, structureFaults } from "../support/layout";
import { expect, test } from "../support/test";

// The checks of every page prove themselves on a page that has each fault once.
const FAULTY = `<!doctype html>
<html><head><title> </title><style>
  .wide { width: 900px } .tiny { width: 20px; height: 20px; padding: 0 }
  @keyframes drift { to { opacity: 0.5 } } .drifts { animation: drift 3s infinite }
  .slides { transition: transform 1s }
</style></head><body>
  <nav>one</nav><nav>two</nav>
  <h1>First</h1><h1>Second</h1>
  <main><h2>A part</h2><h4>Too deep</h4>
    <button class="tiny">x</button><p class="wide">Far to the right</p>
    <p class="drifts">Drifts</p><p class="slides">Slides</p>
    <input type="text"><p style="color:#aaa;background:#fff">Pale words</p>
  </main>
</body></html>`;

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(({ page }) => page.setContent(FAULTY));

test("a small button, words beyond the edge and moving parts are found", async ({ page }) => {
  expect(await smallTargets(page, 44)).toEqual(
    expect.arrayContaining([expect.stringContaining('button "x" 20×20')]),
  );
  expect((await beyondTheEdge(page)).join()).toContain("Far to the right");
  expect((await movingParts(page)).join()).toMatch(/drifts.*slides/);
});

test("missing and doubled landmarks, headings and titles are found", async ({ page }) => {
  const faults = (await structureFaults(page)).join("; ");
  for (const fault of [
    "2 × h1",
    "0 × banner",
    "no title",
    "no language",
    "a nav without a name",
    "h4 follows h2",
  ])
    expect(faults).toContain(fault);
});

test("pale words and a field without a name are found", async ({ page }) => {
  const faults = (await violationsOn(page)).join("; ");
  expect(faults).toContain("color-contrast");
  expect(faults).toContain("label:");
});
