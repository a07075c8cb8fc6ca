const AT_ONCE = 2;

const print = (line) => process.stdout.write(`${line}\n`);

async function runStep({ name, run }) {
  const started = Date.now();
  const problems = await problemsOf(run);
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(5);
  print(`${problems.length === 0 ? "ok  " : "FAIL"} ${seconds} s  ${name}${countOf(problems)}`);
  return problems;
}

// A check that breaks is a check that failed: it never counts as silence.
async function problemsOf(run) {
  try {
    return await run();
  } catch (error) {
    return [{ rule: "check-itself", message: error?.stack ?? String(error) }];
  }
}

const countOf = (problems) => (problems.length === 0 ? "" : `: ${problems.length} found`);

function formatProblem({ rule, file, line, message }) {
  const place = [file, line].filter((part) => part !== undefined).join(":");
  return place ? `${place}\n    ${rule}: ${message}` : `${rule}:\n${message}`;
}

/** Runs the steps two at a time, a line for each; shows every problem at the end. Answers whether all was well. */
export async function runSteps(steps) {
  const waiting = [...steps];
  const problems = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) problems.push(...(await runStep(step)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const problem of problems) print(`\n${formatProblem(problem)}`);
  print(problems.length === 0 ? "\nAll checks passed" : `\n${problems.length} problems`);
  return problems.length === 0;
}
