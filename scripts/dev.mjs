import "./lib/node-version.mjs";
import path from "node:path";
import { bootstrap } from "./lib/bootstrap.mjs";
import { run } from "./lib/children.mjs";
import { main } from "./lib/failure.mjs";
import { requirePort } from "./lib/ports.mjs";
import { migrate, seed } from "./lib/prepare.mjs";
import { say } from "./lib/progress.mjs";
import { root } from "./lib/project.mjs";
import { listeningAt } from "./lib/serve.mjs";
import { enterWorld } from "./lib/worlds.mjs";

// npm run dev: the app with the demo's people, rebuilt as its files change. Its world is .data/dev.
await main(async () => {
  const { port, host, origin } = listeningAt();
  await bootstrap();
  await requirePort(port, host, "npm run dev");
  const world = await enterWorld("dev", say, { origin });
  try {
    const env = { ...process.env, ...world.env, NEXT_TELEMETRY_DISABLED: "1" };
    await migrate(env);
    await seed(env);
    const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
    return await run(process.execPath, [next, "dev", "--port", String(port), "--hostname", host], { env });
  } finally {
    await world.leave();
  }
});
