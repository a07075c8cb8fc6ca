import { readFileSync, writeFileSync } from "node:fs";
import { collectOperations } from "./registry/collect";
import { openApiDocument } from "./registry/openapi";

// Writes the list of every action and route, and the API document made from their schemas. `--check` only compares.
const place = (path: string) => new URL(`../${path}`, import.meta.url);
const { version } = JSON.parse(readFileSync(place("package.json"), "utf8"));
const { actions, routes } = await collectOperations();

const plain = <T extends { operation: unknown }>(entries: readonly T[]) =>
  entries.map(({ operation: _, ...entry }) => entry);

const files: ReadonlyArray<readonly [string, string]> = [
  [
    "lib/registry/operations.generated.json",
    `${JSON.stringify({ actions: plain(actions), routes: plain(routes) }, null, 2)}\n`,
  ],
  ["lib/registry/openapi.generated.json", `${JSON.stringify(openApiDocument(routes, version), null, 2)}\n`],
];

function current(path: string): string {
  try {
    return readFileSync(place(path), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

const stale = files.filter(([path, text]) => current(path) !== text);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is not up to date: run \`npm run registry\``);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of files) writeFileSync(place(path), text);
  console.log(`${actions.length} actions and ${routes.length} routes listed.`);
}
