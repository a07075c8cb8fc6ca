import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// npm run coverage: which acceptance ids the titles of the tests quote, written to docs/coverage.md.
const root = new URL("../", import.meta.url);
const ROOMS = ["app", "components", "db", "e2e", "lib", "scripts"];
const TEST_FILE = /\.(test|spec)\.(ts|tsx|mjs)$/;
// The first text a test is given; after `.each(…)` that is the text of the second pair of brackets.
const TITLE = /\b(?:describe|it|test)(?:\.each\(.*?\)|\.\w+)*\s*\(\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1/gs;
const ID = /\b(?:S[0-4]-\d{2,3}|M-\d)\b/g;

type Quote = { readonly id: string; readonly title: string; readonly file: string };

function testFiles(): string[] {
  const all = ROOMS.flatMap((room) =>
    readdirSync(new URL(room, root), { recursive: true, encoding: "utf8" }).map(
      (path) => `${room}/${path.replaceAll("\\", "/")}`,
    ),
  );
  return all.filter((path) => TEST_FILE.test(path)).sort();
}

function quotesIn(file: string): Quote[] {
  const text = readFileSync(new URL(file, root), "utf8");
  return [...text.matchAll(TITLE)].flatMap(([, , title = ""]) =>
    [...new Set(title.match(ID))].map((id) => ({ id, title, file })),
  );
}

/** S1-020 comes before S1-101 and S2-01 after both, whatever their digits. */
function byId(a: Quote, b: Quote): number {
  const parts = ({ id }: Quote) => id.split("-");
  const [[groupA = "", numberA], [groupB = "", numberB]] = [parts(a), parts(b)];
  if (groupA !== groupB) return groupA < groupB ? -1 : 1;
  return Number(numberA) - Number(numberB);
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");

function page(quotes: readonly Quote[]): string {
  const rows = quotes.map(({ id, title, file }) => `| ${id} | ${cell(title)} | \`${file}\` |`);
  const ids = new Set(quotes.map(({ id }) => id)).size;
  return [
    "# Coverage",
    "",
    "Made by `npm run coverage` from the titles of the tests; not edited by hand. A test that shows a numbered",
    "requirement of the product quotes its number in its title, and is listed here.",
    "",
    `${ids} numbers, quoted by ${quotes.length} titles.`,
    "",
    "| number | test | file |",
    "| ------ | ---- | ---- |",
    ...rows,
    "",
  ].join("\n");
}

const quotes = testFiles().flatMap(quotesIn).sort(byId);
const target = fileURLToPath(new URL("docs/coverage.md", root));
writeFileSync(target, page(quotes));
// The formatter lines up the table, as it does everywhere else.
const biome = fileURLToPath(new URL("node_modules/@biomejs/biome/bin/biome", root));
spawnSync(process.execPath, [biome, "format", "--write", target], { stdio: "ignore" });
console.log(`${new Set(quotes.map(({ id }) => id)).size} numbers quoted by ${quotes.length} titles.`);
