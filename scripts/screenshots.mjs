import "./lib/node-version.mjs";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { bootstrap } from "./lib/bootstrap.mjs";
import { findOrObtainChromium } from "./lib/chromium.mjs";
import { Failure, main } from "./lib/failure.mjs";
import { say } from "./lib/progress.mjs";
import { root } from "./lib/project.mjs";
import { listeningAt } from "./lib/serve.mjs";

// npm run screenshots [-- client …]: pictures of the running demo (or of BASE_URL) into screenshots/.
// Whom to be is the button's name on /demo; null is a visitor.
const visitors = {
  public: {
    button: null,
    routes: ["/", "/help", "/privacy", "/accessibility", "/about", "/demo", "/sign-in", "/sign-up"],
  },
  client: {
    button: "Be Maya",
    routes: [
      "/today",
      "/journal",
      "/journal/new",
      "/mood",
      "/settings",
      "/settings/appearance",
      "/settings/security",
      "/settings/privacy",
    ],
  },
  psychologist: { button: "Be Dr Okafor", routes: ["/practice"] },
  admin: { button: "Be Ana", routes: ["/admin"] },
};
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
const themes = ["light", "dark", "lamp"];

const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in visitors));
  if (unknown.length > 0)
    throw new Failure(`Nobody is called ${unknown}: choose ${Object.keys(visitors).join(", ")}.`);
  await bootstrap();
  const base = process.env.BASE_URL || listeningAt().origin;
  await requireApp(base);
  const { chromium } = await import("playwright");
  const browser = await chromium.launch({ executablePath: await findOrObtainChromium(say), args: flags });
  try {
    for (const name of asked.length > 0 ? asked : Object.keys(visitors)) await visit({ browser, base, name });
  } finally {
    await browser.close();
  }
});

async function requireApp(base) {
  const answer = await fetch(base).catch(() => null);
  if (!answer?.ok)
    throw new Failure(`Nothing answers at ${base}. Start the demo first: npm run demo (or set BASE_URL).`);
}

async function visit({ browser, base, name }) {
  const { button, routes } = visitors[name];
  for (const [size, viewport] of Object.entries(sizes)) {
    const context = await browser.newContext({ viewport, baseURL: base, reducedMotion: "reduce" });
    const page = await context.newPage();
    if (button !== null) await become(page, button);
    for (const theme of themes) {
      await context.addCookies([{ name: "mmd-look", value: `${theme}.standard`, url: base }]);
      for (const route of routes) await picture({ page, route, file: path.join(name, `${size}-${theme}`) });
    }
    await context.close();
    say(`${name}, ${size}: ${routes.length * themes.length} pictures`);
  }
}

async function become(page, button) {
  await page.goto("/demo");
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/demo");
}

async function picture({ page, route, file }) {
  const answer = await page.goto(route, { waitUntil: "load" });
  if (!answer?.ok()) throw new Failure(`${route} answered ${answer?.status()}.`);
  const folder = path.join(root, "screenshots", file);
  mkdirSync(folder, { recursive: true });
  const name = route === "/" ? "home" : route.slice(1).replaceAll("/", "-");
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
