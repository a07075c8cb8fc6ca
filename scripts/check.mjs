import "./lib/node-version.mjs";
import { bootstrap } from "./lib/bootstrap.mjs";
import { main } from "./lib/failure.mjs";
import { root } from "./lib/project.mjs";

// Everything that can be seen without a database or a browser, in under a minute. docs/checks.md explains each.
await main(async () => {
  await bootstrap();
  // Imported late: these stand on packages that the bootstrap may have had to install.
  const { allSteps } = await import("./checks/steps.mjs");
  const { runSteps } = await import("./checks/report.mjs");
  return (await runSteps(allSteps(root))) ? 0 : 1;
});
