import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";

const NOT_OURS =
  /^(node_modules|\.git|\.next.*|\.data|\.vercel|coverage|test-results|playwright-report|screenshots|next-env\.d\.ts|.*\.tsbuildinfo|\.env|\.env\.local|\.DS_Store)$/;

function walkFolder(root, folder, found) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (NOT_OURS.test(entry.name)) continue;
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) walkFolder(root, path, found);
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/** Opens the project at `root`: every file that is ours, by path relative to it, with `/` between folders. */
export function openTree(root) {
  const files = walkFolder(root, "", []).sort();
  return treeOver(
    files,
    (file) => readFileSync(join(root, file), "utf8"),
    (file) => existsSync(join(root, file)),
  );
}

/** The same shape over texts in memory, so that a planted violation needs no disk. */
export function treeOf(texts) {
  return treeOver(
    Object.keys(texts).sort(),
    (file) => texts[file],
    (file) => file in texts,
  );
}

function treeOver(files, readText, has) {
  const texts = new Map();
  const parsed = new Map();
  const read = (file) => {
    if (!texts.has(file)) texts.set(file, readText(file));
    return texts.get(file);
  };
  const parse = (file) => {
    if (!parsed.has(file)) parsed.set(file, parseSource(file, read(file)));
    return parsed.get(file);
  };
  return { files, has, read, parse };
}

/** Parses one file and answers `{ body, lineAt }`; `lineAt` takes a node's span position. */
function parseSource(file, text) {
  const isScript = /\.(ts|mts|cts)$/.test(file);
  const module = parseSync(text, {
    syntax: "typescript",
    tsx: !isScript,
    decorators: true,
    target: "es2022",
  });
  const starts = lineStarts(Buffer.from(text));
  return { body: module.body, lineAt: (position) => lineOf(starts, position - 1) };
}

// The parser counts bytes from 1, so positions are looked up in the bytes and not in the string.
function lineStarts(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Calls `visit(node, ancestors)` for every syntax node below `root`, outermost first. */
export function visitNodes(root, visit, ancestors = []) {
  if (Array.isArray(root)) {
    for (const item of root) visitNodes(item, visit, ancestors);
    return;
  }
  if (root === null || typeof root !== "object") return;
  const isNode = typeof root.type === "string";
  if (isNode) visit(root, ancestors);
  const inside = isNode ? [...ancestors, root] : ancestors;
  for (const key in root) {
    if (key !== "span") visitNodes(root[key], visit, inside);
  }
}

export const isCode = (file) => /\.(ts|tsx|mts|mjs)$/.test(file) && !/\.d\.m?ts$/.test(file);
export const isTest = (file) => /\.(test|spec)\.(ts|tsx|mjs)$/.test(file);
export const isGenerated = (file) => /\.generated\.\w+$/.test(file) || file.startsWith("drizzle/");

/** The directives a file opens with, such as "use client". */
export function directives(body) {
  const found = [];
  for (const statement of body) {
    const isDirective =
      statement.type === "ExpressionStatement" && statement.expression.type === "StringLiteral";
    if (!isDirective) break;
    found.push(statement.expression.value);
  }
  return found;
}
