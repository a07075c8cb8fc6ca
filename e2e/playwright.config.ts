import { defineConfig } from "@playwright/test";

const port = process.env.E2E_PORT ?? "3200";
const baseURL = process.env.E2E_BASE_URL ?? `http://127.0.0.1:${port}`;
const isRoot = process.getuid?.() === 0;

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: isRoot ? [...QUIET, "--no-sandbox"] : QUIET,
    },
  },
  projects: [
    // Clients are on a phone first, the desks on a desktop.
    {
      name: "phone",
      testMatch: /\/(public|client|authorisation)\/.*\.spec\.ts/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    {
      name: "desktop",
      testMatch: /\/(practice|admin)\/.*\.spec\.ts/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    // Every page, by everybody who may open it; each test chooses its screens.
    { name: "accessibility", testMatch: /\/accessibility\/.*\.spec\.ts/ },
    // Breaks things, so it has an app and a database of its own: nobody else notices.
    { name: "resilience", testMatch: /\/resilience\/.*\.spec\.ts/ },
  ],
  webServer: {
    command: "node scripts/e2e-server.mjs",
    cwd: "..",
    url: `${baseURL}/api/health/ready`,
    timeout: 120_000,
    reuseExistingServer: false,
    // Each person of a test comes from an address of their own, so that the limits on tries stay as they are for real.
    env: { ...process.env, APP_MODE: "test", TRUST_PROXY: "on" } as Record<string, string>,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
