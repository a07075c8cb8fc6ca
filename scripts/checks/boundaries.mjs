import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import config from "../../.dependency-cruiser.mjs";
import { importsOf } from "./imports.mjs";
import { isCode } from "./tree.mjs";

export const boundaryRules = config.forbidden.map((rule) => rule.name);

/**
 * Floors and file powers. dependency-cruiser reads no JSX beside TypeScript 7 (it finds nothing and passes),
 * so each file is parsed here and mirrored as its bare list of imports, which any of its parsers reads.
 */
export async function checkBoundaries(tree) {
  const code = tree.files.filter(isCode);
  const mirror = realpathSync(mkdtempSync(join(tmpdir(), "boundaries-")));
  try {
    const lines = mirrorImports(tree, code, mirror);
    const { modules, summary } = await cruiseMirror(mirror);
    const unread = findUnread(code, lines, modules);
    return [...unread, ...summary.violations.map((violation) => problemOf(violation, lines))];
  } finally {
    rmSync(mirror, { recursive: true, force: true });
  }
}

function mirrorImports(tree, code, mirror) {
  const lines = new Map();
  for (const file of tree.files) {
    mkdirSync(dirname(join(mirror, file)), { recursive: true });
    writeFileSync(join(mirror, file), file.endsWith(".json") ? "{}" : "");
  }
  for (const file of code) {
    const imports = importsOf(tree.parse(file));
    lines.set(file, imports);
    writeFileSync(join(mirror, file), imports.map(({ to }) => `import ${JSON.stringify(to)};\n`).join(""));
  }
  return lines;
}

async function cruiseMirror(mirror) {
  const { output } = await cruise(
    ["."],
    { baseDir: mirror, parser: "acorn", validate: true, ruleSet: { forbidden: config.forbidden } },
    // Without bustTheCache a second cruise in one process resolves against the first one's mirror.
    {
      alias: { "@": mirror },
      bustTheCache: true,
      extensions: [".ts", ".tsx", ".mjs", ".mts", ".d.ts", ".json", ".css"],
    },
  );
  return output;
}

// The known trap is a reader that quietly reads nothing: every file and every import must have been seen.
export function findUnread(code, lines, modules) {
  const seen = new Map(modules.map((module) => [module.source, module]));
  return code
    .filter((file) => {
      const wanted = new Set((lines.get(file) ?? []).map(({ to }) => to));
      return (seen.get(file)?.dependencies.length ?? -1) < wanted.size;
    })
    .map((file) => ({
      rule: "every-file-is-read",
      file,
      message: "dependency-cruiser did not read this file",
    }));
}

function problemOf({ rule, from, to, cycle }, lines) {
  const way = cycle ? [from, ...cycle.map((step) => step.name)].join(" → ") : to;
  const { comment } = config.forbidden.find((one) => one.name === rule.name);
  return {
    rule: rule.name,
    file: from,
    line: lineOfImport(lines.get(from) ?? [], to),
    message: `${way}. ${comment}`,
  };
}

function lineOfImport(imports, target) {
  const tail = target
    .replace(/\.\w+$/, "")
    .split("/")
    .at(-1);
  return imports.find(
    ({ to }) =>
      to
        .replace(/\.\w+$/, "")
        .split("/")
        .at(-1) === tail,
  )?.line;
}
