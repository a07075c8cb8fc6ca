import "./lib/node-version.mjs";
import { Failure, main } from "./lib/failure.mjs";
import { migrate, seed } from "./lib/prepare.mjs";
import { isAlive } from "./lib/processes.mjs";
import { serveBuild } from "./lib/serve.mjs";
import { stopWhen } from "./lib/stop-when.mjs";

// What Playwright starts: the build that `npm run test:e2e` made, on the fresh database it prepared.
await main(async () => {
  const { E2E_PORT, E2E_RUNNER, DATABASE_URL, NEXT_DIST_DIR } = process.env;
  if (!E2E_PORT || !E2E_RUNNER || !DATABASE_URL || !NEXT_DIST_DIR) {
    throw new Failure("The browser tests prepare their own world: run them with `npm run test:e2e`.");
  }
  // Playwright starts this through a shell, which outlives a killed Playwright; the runner's own process tells.
  stopWhen(() => !isAlive(Number(E2E_RUNNER)));
  const env = { ...process.env };
  await migrate(env);
  await seed(env);
  return serveBuild(NEXT_DIST_DIR, { port: Number(E2E_PORT), host: "127.0.0.1", env }).exit;
});
