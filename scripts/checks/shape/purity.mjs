import { isInWing, isPure } from "../rooms.mjs";
import { isTest, visitNodes } from "../tree.mjs";

const AMBIENT = new Set([
  "process",
  "crypto",
  "performance",
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "fetch",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "globalThis",
]);

const isNamed = (node, name) => node?.type === "Identifier" && node.value === name;
const isMember = (node, object, property) =>
  node.type === "MemberExpression" && isNamed(node.object, object) && node.property.value === property;

function readsClock(node) {
  if (isMember(node, "Date", "now") || isMember(node, "Temporal", "Now")) return true;
  if (node.type === "NewExpression") return isNamed(node.callee, "Date") && !node.arguments?.length;
  return node.type === "CallExpression" && isNamed(node.callee, "Date");
}

// A parameter may be called `document` or `window`: then it is an argument and not the browser's.
function bindingsOf(body) {
  const names = new Set();
  const collect = (pattern) =>
    visitNodes(pattern, (node) => {
      if (node.type === "Identifier") names.add(node.value);
    });
  visitNodes(body, (node) => {
    if (node.type === "VariableDeclarator") collect(node.id);
    if (node.type === "Parameter") collect(node.pat);
    if (node.type === "ArrowFunctionExpression") collect(node.params);
    if (node.type.startsWith("Import") && node.local) names.add(node.local.value);
  });
  return names;
}

const isAmbient = (node, bound) =>
  node.type === "Identifier" && AMBIENT.has(node.value) && !bound.has(node.value);

function findAmbient(file, tree) {
  const bound = bindingsOf(tree.parse(file).body);
  const reaches = (node) =>
    (node.type === "MemberExpression" && isAmbient(node.object, bound)) ||
    (node.type === "CallExpression" && isAmbient(node.callee, bound));
  return findNodes(file, tree, reaches, "reaches outside its arguments");
}

const rollsDice = (node) => isMember(node, "Math", "random");

function findNodes(file, tree, wrong, message) {
  const { body, lineAt } = tree.parse(file);
  const found = [];
  visitNodes(body, (node) => {
    if (wrong(node)) found.push({ line: lineAt(node.span.start), message });
  });
  return found;
}

const takesTimeAsArgument = (file) =>
  isPure(file) || (isInWing(file) && !isTest(file) && /\/(queries|mutations|portability)\.ts$/.test(file));

export const purityRules = [
  {
    name: "now-is-an-argument",
    why: "The clock is read once, by the action, route, job or page, so that a rule can be tested at any hour",
    check: (file, tree) =>
      takesTimeAsArgument(file) ? findNodes(file, tree, readsClock, "reads the clock") : [],
  },
  {
    name: "chance-is-an-argument",
    why: "Randomness enters as an argument, so that a rule gives one answer",
    check: (file, tree) => (takesTimeAsArgument(file) ? findNodes(file, tree, rollsDice, "rolls dice") : []),
  },
  {
    name: "pure-files-touch-nothing",
    why: "A pure file knows no environment, no device and no network",
    check: (file, tree) => (isPure(file) ? findAmbient(file, tree) : []),
  },
];
