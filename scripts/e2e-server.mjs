import "./lib/node-version.mjs";
import { Failure, main } from "./lib/failure.mjs";
import { migrate, seed } from "./lib/prepare.mjs";
import { serveBuild } from "./lib/serve.mjs";

// What Playwright starts: the build that `npm run test:e2e` made, on the fresh database it prepared.
await main(async () => {
  const { E2E_PORT, DATABASE_URL, NEXT_DIST_DIR } = process.env;
  if (!E2E_PORT || !DATABASE_URL || !NEXT_DIST_DIR) {
    throw new Failure("The browser tests prepare their own world: run them with `npm run test:e2e`.");
  }
  const env = { ...process.env };
  await migrate(env);
  await seed(env);
  return serveBuild(NEXT_DIST_DIR, { port: Number(E2E_PORT), host: "127.0.0.1", env }).exit;
});
