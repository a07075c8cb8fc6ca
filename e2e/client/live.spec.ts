import { expect, test } from "../support/test";

const TABS = 7;

test("seven tabs of one browser all open, and share one stream of what happens", async ({
  maya,
  context,
}) => {
  expect(maya.username).not.toBe("");
  let streams = 0;
  context.on("request", (request) => {
    if (request.url().endsWith("/api/events")) streams += 1;
  });
  for (let tab = 0; tab < TABS; tab += 1) {
    const page = await context.newPage();
    // Were each tab to hold a stream, the seventh page would wait for ever: a browser opens six to a host.
    await page.goto("/journal");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: /^Notifications/ })).toBeVisible();
  }
  await expect.poll(() => streams).toBe(1);
  await context.pages()[0]?.close();
  // Another tab takes the line over.
  await expect.poll(() => streams).toBe(2);
});
