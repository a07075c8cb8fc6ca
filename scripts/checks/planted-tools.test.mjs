import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { checkMigrations } from "./migrations.mjs";
import { makeProject, removeProject } from "./planted/project.mjs";
import { programs, runProgram } from "./program.mjs";
import { checkRegistry } from "./registry.mjs";
import { runSteps } from "./report.mjs";
import { checkLint, checkTypes, checkUnused } from "./tools.mjs";

const SLOW = 60_000;
const made = [];

function project(texts, settings) {
  const folder = makeProject(texts, settings);
  made.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of made.splice(0)) removeProject(folder);
});

const rulesIn = (problems) => problems.map((problem) => problem.rule);

describe("types", () => {
  const settings = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      incremental: false,
      module: "ESNext",
      moduleResolution: "bundler",
      jsx: "react-jsx",
      lib: ["ES2023", "DOM"],
      target: "ES2023",
      skipLibCheck: true,
      allowJs: false,
      isolatedModules: true,
      resolveJsonModule: true,
      esModuleInterop: true,
      plugins: [{ name: "next" }],
      types: ["node"],
    },
    include: ["next-env.d.ts", "**/*.ts", "**/*.tsx", ".next/types/**/*.ts", ".next/dev/types/**/*.ts"],
    exclude: ["node_modules"],
  };
  const page = (to) =>
    `import Link from "next/link";\nexport default function Page() { return <Link href="${to}">To</Link>; }`;
  const site = (to, tsconfig = settings) => ({
    "app/layout.tsx":
      "export default ({ children }: LayoutProps<'/'>) => <html lang='en'><body>{children}</body></html>;",
    "app/page.tsx": page(to),
    "next.config.ts": "export default { typedRoutes: true };",
    "package.json": "{}",
    "tsconfig.json": JSON.stringify(tsconfig),
  });

  test("a link to a page that exists compiles, its route types made on the way", {
    timeout: SLOW,
  }, async () => {
    expect(await checkTypes(project(site("/")))).toEqual([]);
  });

  test("a link to a page that is not there turns the types red", { timeout: SLOW }, async () => {
    const problems = await checkTypes(project(site("/nowhere")));
    expect(problems).toEqual([{ rule: "types", message: expect.stringContaining("app/page.tsx") }]);
  });

  test("settings that Next would rewrite are named and left as they were", { timeout: SLOW }, async () => {
    const folder = project(site("/", { ...settings, include: settings.include.slice(0, 4) }));
    const before = readFileSync(join(folder, "tsconfig.json"), "utf8");
    expect(await checkTypes(folder)).toMatchObject([{ rule: "types", file: "tsconfig.json" }]);
    expect(readFileSync(join(folder, "tsconfig.json"), "utf8")).toBe(before);
  });
});

describe("lint and format", () => {
  const clean = "export const half = (value: number) => value / 2;\n";
  const lint = (texts) => checkLint(project({ "half.ts": clean, ...texts }, ["biome.json", ".gitignore"]));

  test("a tidy file passes the linter", { timeout: SLOW }, async () => {
    expect(await lint({})).toEqual([]);
  });

  test.each([
    ["format", "a.ts", "export const one  = 1"],
    ["format", "a.css", "a{color:red}"],
    ["format", "a.json", '{"a":1,\n\n"b":2}'],
    ["useAltText", "a.tsx", "export const A = () => <img src='/a.png' />;\n"],
    ["noNonNullAssertion", "a.ts", "export const first = (list: string[]) => list[0]!.length;\n"],
    ["noFloatingPromises", "a.ts", "const save = async () => 1;\nexport function go() {\n  save();\n}\n"],
    ["noUnusedVariables", "a.ts", "const one = 1;\nexport {};\n"],
    ["noConsole", "a.ts", "console.log(1);\n"],
    ["noEmptyBlockStatements", "a.ts", "try {\n  go();\n} catch {}\n"],
  ])("%s turns the linter red for a planted %s", { timeout: SLOW }, async (rule, file, text) => {
    const problems = await lint({ [file]: text });
    expect(problems).toEqual([{ rule: "lint-and-format", message: expect.stringContaining(rule) }]);
  });

  test("no rule is left at a warning, which nobody reads", () => {
    expect(readFileSync(new URL("../../biome.json", import.meta.url), "utf8")).not.toMatch(/"(warn|info)"/);
  });
});

describe("unused code", () => {
  const clean = {
    "package.json": '{ "type": "module", "dependencies": { "tailwindcss": "4.3.5" } }',
    "lib/half.css": '@import "tailwindcss";\n',
    "scripts/start.mjs": 'import "../lib/half.css";\nimport { half } from "../lib/half.mjs";\nhalf(2);\n',
    "lib/half.mjs": "export const half = (value) => value / 2;\n",
  };
  const unused = (texts) => checkUnused(project({ ...clean, ...texts }, ["knip.js"]));

  test("a project whose every part is used passes", { timeout: SLOW }, async () => {
    expect(await unused({})).toEqual([]);
  });

  test.each([
    ["file", "lib/orphan.mjs", "export const orphan = 1;\n"],
    ["export", "lib/half.mjs", "export const half = (value) => value / 2;\nexport const third = 3;\n"],
    [
      "dependency",
      "package.json",
      '{ "type": "module", "dependencies": { "tailwindcss": "4.3.5", "uuid": "14.0.3" } }',
    ],
    ["file a style sheet no longer names", "lib/half.css", "a {\n  color: red;\n}\n"],
    ["unlisted package", "lib/half.mjs", 'import "uuid";\nexport const half = (value) => value / 2;\n'],
  ])("an unused or unlisted %s turns the check red", { timeout: SLOW }, async (_kind, file, text) => {
    expect(rulesIn(await unused({ [file]: text }))).toEqual(["unused"]);
  });
});

describe("migrations fresh", () => {
  const table = (columns) =>
    `import { integer, pgTable } from "drizzle-orm/pg-core";\nexport const moods = pgTable("moods", { ${columns} });\n`;

  async function migratedProject() {
    const folder = project({ "db/schema/index.ts": table("rating: integer()"), "package.json": "{}" });
    const args = [
      "generate",
      "--dialect=postgresql",
      "--casing=snake_case",
      "--schema=./db/schema/index.ts",
      "--out=drizzle",
    ];
    expect((await runProgram(programs.drizzleKit, args, folder)).code).toBe(0);
    return folder;
  }

  test("a schema with all its migrations passes", { timeout: SLOW }, async () => {
    expect(await checkMigrations(await migratedProject())).toEqual([]);
  });

  test("a column without a migration turns the check red and writes nothing", { timeout: SLOW }, async () => {
    const folder = await migratedProject();
    writeFileSync(join(folder, "db/schema/index.ts"), table("rating: integer(), energy: integer()"));
    const before = readdirSync(join(folder, "drizzle"));
    expect(rulesIn(await checkMigrations(folder))).toEqual(["migrations-are-fresh"]);
    expect(readdirSync(join(folder, "drizzle"))).toEqual(before);
  });

  test("a schema that cannot be read turns the check red", { timeout: SLOW }, async () => {
    const folder = await migratedProject();
    writeFileSync(join(folder, "db/schema/index.ts"), 'import "./gone";\n');
    expect(rulesIn(await checkMigrations(folder))).toEqual(["migrations-are-fresh"]);
  });
});

describe("registry fresh", () => {
  const writer = (text) =>
    project({ "scripts/write-registry.ts": text, "package.json": '{ "type": "module" }' });

  test("a registry that its writer would write again passes", { timeout: SLOW }, async () => {
    const text =
      'import "server-only";\nconst asked: string | undefined = process.argv[2];\nif (asked !== "--check") throw new Error();\n';
    expect(await checkRegistry(writer(text))).toEqual([]);
  });

  test("a registry behind the tree turns the check red in the writer's words", {
    timeout: SLOW,
  }, async () => {
    const problems = await checkRegistry(
      writer('console.error("saveEntry is not listed");\nprocess.exit(1);\n'),
    );
    expect(problems).toEqual([{ rule: "registry-is-fresh", message: "saveEntry is not listed" }]);
  });

  test("a missing writer is a failure and not a silence", async () => {
    expect(rulesIn(await checkRegistry(project({})))).toEqual(["registry-is-fresh"]);
  });
});

describe("the report", () => {
  const printed = () => vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const textOf = (spy) => spy.mock.calls.map(([text]) => text).join("");

  test("every step gets a line and every problem is shown with its place", async () => {
    const out = printed();
    const bad = { rule: "short-files", file: "lib/a.ts", line: 7, message: "400 lines" };
    const steps = [
      { name: "shape", run: async () => [bad] },
      { name: "words", run: async () => [] },
    ];
    const well = await runSteps(steps);
    const text = textOf(out);
    out.mockRestore();
    expect(well).toBe(false);
    expect(text).toMatch(
      /FAIL.*shape: 1 found[\s\S]*ok.*words[\s\S]*lib\/a\.ts:7\n {4}short-files: 400 lines/,
    );
  });

  test("a step that breaks counts as failed, and all steps in order count as passed", async () => {
    const out = printed();
    const broken = await runSteps([{ name: "shape", run: () => Promise.reject(new Error("no parser")) }]);
    const whole = await runSteps([{ name: "words", run: async () => [] }]);
    const text = textOf(out);
    out.mockRestore();
    expect([broken, whole]).toEqual([false, true]);
    expect(text).toContain("no parser");
  });
});
