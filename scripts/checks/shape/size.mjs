import { isCode, isGenerated, isTest, visitNodes } from "../tree.mjs";

const FILE_LINES = 300;
const FUNCTION_LINES = 40;
const COMPONENT_LINES = 80;
const FUNCTIONS = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ClassMethod",
]);

const isData = (file) => /\.data\.\w+$/.test(file) || file.startsWith("db/seed/");

function findLongFile(file, tree) {
  if (!(isCode(file) || file.endsWith(".css")) || isData(file) || isGenerated(file)) return [];
  const lines = tree.read(file).trimEnd().split("\n").length;
  return lines > FILE_LINES ? [{ message: `${lines} lines, at most ${FILE_LINES}` }] : [];
}

function findLongFunctions(file, tree) {
  if (!isCode(file) || isTest(file) || isGenerated(file)) return [];
  const most = file.endsWith(".tsx") ? COMPONENT_LINES : FUNCTION_LINES;
  const { body, lineAt } = tree.parse(file);
  const found = [];
  visitNodes(body, (node) => {
    if (!FUNCTIONS.has(node.type)) return;
    const line = lineAt(node.span.start);
    const lines = lineAt(node.span.end) - line + 1;
    if (lines > most) found.push({ line, message: `a function of ${lines} lines, at most ${most}` });
  });
  return found;
}

function findCodeInData(file, tree) {
  if (!isCode(file) || !/\.data\.\w+$/.test(file)) return [];
  const { body, lineAt } = tree.parse(file);
  const found = [];
  visitNodes(body, (node) => {
    if (FUNCTIONS.has(node.type))
      found.push({ line: lineAt(node.span.start), message: "a function in a data file" });
  });
  return found;
}

export const sizeRules = [
  {
    name: "short-files",
    why: "A file is read in one sitting; data, generated files, seeds and migrations may be long",
    check: findLongFile,
  },
  {
    name: "short-functions",
    why: "A function fits a screen: 40 lines, 80 where it returns markup",
    check: findLongFunctions,
  },
  {
    name: "data-files-hold-data",
    why: "A .data file may be long because nothing happens in it",
    check: findCodeInData,
  },
];
