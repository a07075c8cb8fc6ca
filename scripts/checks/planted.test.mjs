import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { boundaryRules, checkBoundaries, findUnread } from "./boundaries.mjs";
import { checkFloor } from "./floor.mjs";
import { boundaryPlants } from "./planted/boundary-plants.mjs";
import { cleanHouse } from "./planted/house.mjs";
import { furtherShapePlants, shapePlants } from "./planted/shape-plants.mjs";
import { harmlessWords, wordPlants } from "./planted/word-plants.mjs";
import { checkShape, shapeRules } from "./shape.mjs";
import { treeOf } from "./tree.mjs";
import { checkWords, wordRules } from "./words.mjs";

const houseWith = (plant) => treeOf({ ...cleanHouse, ...plant });
const rulesIn = (problems) => problems.map((problem) => problem.rule);
const names = (rules) => rules.map((rule) => rule.name).sort();

describe("floors and file powers", () => {
  test("a house in order passes every import rule", async () => {
    expect(await checkBoundaries(houseWith({}))).toEqual([]);
  });

  test("every import rule has a planted violation", () => {
    expect(Object.keys(boundaryPlants).sort()).toEqual([...boundaryRules].sort());
  });

  test.each(Object.entries(boundaryPlants))("a planted import turns %s red", async (rule, plant) => {
    const problems = await checkBoundaries(houseWith(plant));
    expect(rulesIn(problems)).toContain(rule);
    expect(Object.keys(plant)).toContain(problems.find((problem) => problem.rule === rule).file);
  });

  test("imports of types, dynamic imports and exports from elsewhere are seen as well", async () => {
    const ways = [
      'import type { Entry } from "@/lib/record/journal/queries";',
      'type Entry = import("@/lib/record/journal/queries").Entry;',
      'const load = () => import("@/lib/record/journal/queries");',
      'export { findEntry } from "@/lib/record/journal/queries";',
    ];
    for (const way of ways) {
      const problems = await checkBoundaries(houseWith({ "lib/core/numbers.ts": `\n\n${way}` }));
      expect(problems).toContainEqual(expect.objectContaining({ rule: "core-stands-alone", line: 3 }));
    }
  });

  test("a reader that misses a file, or an import in it, is a failure and not a silence", () => {
    const lines = new Map([["lib/a.ts", [{ to: "./b" }]]]);
    const read = (modules) => rulesIn(findUnread(["lib/a.ts"], lines, modules));
    expect(read([{ source: "lib/a.ts", dependencies: [{ resolved: "lib/b.ts" }] }])).toEqual([]);
    expect(read([{ source: "lib/a.ts", dependencies: [] }])).toEqual(["every-file-is-read"]);
    expect(read([])).toEqual(["every-file-is-read"]);
  });

  test("a file that does not parse is a failure and not a silence", async () => {
    await expect(checkBoundaries(houseWith({ "lib/core/numbers.ts": "export const = ;" }))).rejects.toThrow();
  });
});

describe("shape of files", () => {
  test("a house in order passes every shape rule", () => {
    expect(checkShape(houseWith({}))).toEqual([]);
  });

  test("every shape rule has a planted violation", () => {
    expect(Object.keys(shapePlants).sort()).toEqual(names(shapeRules));
  });

  test.each(Object.entries(shapePlants))("a planted file turns %s red and no other rule", (rule, plant) => {
    expect([...new Set(rulesIn(checkShape(houseWith(plant))))]).toEqual([rule]);
  });

  test.each(furtherShapePlants)("%s also turns red for %s", (rule, file, text) => {
    expect(rulesIn(checkShape(houseWith({ [file]: text })))).toContain(rule);
  });

  test("a problem names the line, counted in characters wider than one byte too", () => {
    const text = "// naïve café ☕\nexport const one = 1;\nconsole.log(one);";
    expect(checkShape(houseWith({ "lib/core/numbers.ts": text }))).toMatchObject([{ line: 3 }]);
  });
});

describe("forbidden words", () => {
  const ruleCases = Object.entries(wordPlants).flatMap(([rule, texts]) => texts.map((text) => [rule, text]));

  test("a house in order holds no forbidden word", () => {
    expect(checkWords(houseWith({ "docs/words.md": harmlessWords.join("\n") }))).toEqual([]);
  });

  test("every word rule has a planted violation", () => {
    expect(Object.keys(wordPlants).sort()).toEqual(names(wordRules));
  });

  test.each(ruleCases)("%s turns red for a planted %s", (rule, text) => {
    const problems = checkWords(houseWith({ "docs/words.md": `# Words\n${text}` }));
    expect(problems).toEqual([expect.objectContaining({ rule, file: "docs/words.md", line: 2 })]);
  });
});

describe("dependency floor", () => {
  const lockedAt = (version) =>
    treeOf({
      "floor.json": JSON.stringify({ minimum: { next: "16.4.6" } }),
      "package-lock.json": JSON.stringify({
        packages: {
          "node_modules/next": { version: "17.0.0" },
          "node_modules/a/node_modules/next": { version },
        },
      }),
    });

  test.each(["16.4.6", "16.4.10", "16.10.0", "17.0.0"])(
    "a copy of next at %s stands on the floor",
    (version) => {
      expect(checkFloor(lockedAt(version))).toEqual([]);
    },
  );

  test.each(["16.4.5", "16.3.9", "15.9.9", "16.4.6-canary.1"])(
    "a copy of next at %s is too old",
    (version) => {
      expect(rulesIn(checkFloor(lockedAt(version)))).toEqual(["dependency-floor"]);
    },
  );

  test("a package that is nowhere in the lockfile proves nothing", () => {
    const texts = { "floor.json": '{"minimum":{"next":"1.0.0"}}', "package-lock.json": '{"packages":{}}' };
    expect(rulesIn(checkFloor(treeOf(texts)))).toEqual(["dependency-floor"]);
  });
});

test("docs/checks.md explains every rule by its name", () => {
  const page = readFileSync(new URL("../../docs/checks.md", import.meta.url), "utf8");
  const rules = [...boundaryRules, ...names(shapeRules), ...names(wordRules)];
  expect(rules.filter((rule) => !page.includes(`\`${rule}\``))).toEqual([]);
});
