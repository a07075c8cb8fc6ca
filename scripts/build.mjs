import "./lib/node-version.mjs";
import { bootstrap } from "./lib/bootstrap.mjs";
import { buildApp } from "./lib/build.mjs";
import { main } from "./lib/failure.mjs";
import { say } from "./lib/progress.mjs";

// npm run build: what `npm start` and `npm run demo` serve.
await main(async () => {
  await bootstrap();
  await buildApp(process.env.NEXT_DIST_DIR || ".next", say);
});
