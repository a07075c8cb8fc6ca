import "./lib/node-version.mjs";
import { bootstrap } from "./lib/bootstrap.mjs";
import { Failure, main } from "./lib/failure.mjs";
import { say } from "./lib/progress.mjs";
import { addUp } from "./lib/testing/counts.mjs";
import { stages } from "./lib/testing/stages.mjs";

// Ctrl-C ends the stage that runs, and the rest with it.
const interrupted = new AbortController();

// npm test runs every stage; `npm run test:db -- lib/record` one of them, narrowed to some files.
// A stage that fails does not keep the others from running. The last line is the sum: "N passed, N failed".
await main(async () => {
  const [asked, ...filters] = process.argv.slice(2);
  if (asked !== undefined && !(asked in stages)) {
    throw new Failure(
      `There is no stage "${asked}": choose ${Object.keys(stages).join(", ")}, or none for all.`,
    );
  }
  process.env.TEST_SCALE ??= "reduced";
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupted.abort());
  const ready = await runStage("bootstrap", bootstrapStage, {});
  const results = ready.failed > 0 ? [ready] : await runStages(asked, filters);
  return report(results);
});

async function bootstrapStage() {
  await bootstrap();
  return { passed: 1, failed: 0, skipped: 0 };
}

async function runStages(asked, filters) {
  const results = [];
  for (const name of asked === undefined ? Object.keys(stages) : [asked]) {
    if (interrupted.signal.aborted) break;
    say(`── ${name}`);
    results.push(await runStage(name, stages[name], { filters, results, alone: asked !== undefined }));
  }
  if (interrupted.signal.aborted)
    results.push({ name: "rest", passed: 0, failed: 1, skipped: 0, seconds: 0 });
  return results;
}

async function runStage(name, stage, context) {
  const began = Date.now();
  const counts = await attempt(() => stage(context));
  return { name, ...counts, seconds: (Date.now() - began) / 1000 };
}

async function attempt(stage) {
  try {
    return await stage();
  } catch (error) {
    process.stderr.write(`${error instanceof Failure ? error.message : (error.stack ?? error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function report(results) {
  process.stdout.write("\n");
  for (const { name, passed, failed, skipped, seconds } of results) {
    const nothing = passed + failed === 0 ? ", nothing ran, which counts as a failure" : "";
    const left = skipped > 0 ? `, ${skipped} skipped` : "";
    process.stdout.write(
      `${name.padEnd(9)} ${passed} passed, ${failed} failed${left}${nothing} (${seconds.toFixed(1)} s)\n`,
    );
  }
  const sum = addUp(results);
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed === 0 ? 0 : 1;
}
