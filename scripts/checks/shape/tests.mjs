import { isTest, visitNodes } from "../tree.mjs";

const CALLERS = new Set(["test", "it"]);
const STOPPED = new Set(["only", "skip", "todo", "fixme", "skipIf", "runIf", "fails", "fail"]);
const OPENERS = new Set(["test", "it", "describe", "suite", "bench"]);

// `test`, `test.each(rows)` and `test.describe` all start from one name.
function rootName(callee) {
  if (callee.type === "Identifier") return callee.value;
  if (callee.type === "MemberExpression") return rootName(callee.object);
  if (callee.type === "CallExpression" || callee.type === "TaggedTemplateExpression") {
    return rootName(callee.callee ?? callee.tag);
  }
  return null;
}

const isNamedTest = (callee) =>
  callee.type === "Identifier" ||
  callee.type === "TaggedTemplateExpression" ||
  (callee.type === "CallExpression" && callee.callee.type === "MemberExpression");

function titleOf(argument) {
  const node = argument?.expression;
  if (node?.type === "StringLiteral") return node.value;
  if (node?.type === "TemplateLiteral") return node.quasis.map((part) => part.cooked).join("x");
  return null;
}

// A table may hold whole sentences; then the title is its placeholder alone.
const FROM_TABLE = /^(%s|\$\w+)$/;
const isSentence = (title) =>
  FROM_TABLE.test(title) || (title.trim().split(/\s+/).length >= 3 && !/^should\b/i.test(title));

function findCalls(file, tree, look) {
  if (!isTest(file)) return [];
  const { body, lineAt } = tree.parse(file);
  const found = [];
  visitNodes(body, (node) => {
    const message = look(node);
    if (message) found.push({ line: lineAt(node.span.start), message });
  });
  return found;
}

function wrongTitle(node) {
  if (node.type !== "CallExpression" || !CALLERS.has(rootName(node.callee)) || !isNamedTest(node.callee))
    return null;
  const title = titleOf(node.arguments[0]);
  return title !== null && !isSentence(title) ? `"${title}" is not a sentence` : null;
}

function stoppedTest(node) {
  const isStopped = node.type === "MemberExpression" && STOPPED.has(node.property.value);
  return isStopped && OPENERS.has(rootName(node.object)) ? `${node.property.value} stops a test` : null;
}

export const testRules = [
  {
    name: "test-names-are-sentences",
    why: "A test's name is a promise in the domain's words, of three words at least",
    check: (file, tree) => findCalls(file, tree, wrongTitle),
  },
  {
    name: "no-stopped-tests",
    why: "A skipped test is a promise nobody keeps, and an only test hides the others",
    check: (file, tree) => findCalls(file, tree, stoppedTest),
  },
];
