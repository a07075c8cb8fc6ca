import { directives, isCode, isTest, visitNodes } from "../tree.mjs";

const attributeNames = (opening) =>
  opening.attributes.flatMap((one) => (one.type === "JSXAttribute" ? [one.name.value] : ["..."]));

function findMarkup(file, tree, look) {
  if (!file.endsWith(".tsx") || isTest(file)) return [];
  const { body, lineAt } = tree.parse(file);
  const inBrowser = directives(body).includes("use client");
  const found = [];
  visitNodes(body, (node) => {
    if (node.type !== "JSXOpeningElement") return;
    const message = look(node, inBrowser);
    if (message) found.push({ line: lineAt(node.span.start), message });
  });
  return found;
}

function styled(opening, inBrowser) {
  return !inBrowser && attributeNames(opening).includes("style")
    ? "a style attribute rendered on the server"
    : null;
}

function withoutNonce(opening) {
  const isInline = ["style", "script"].includes(opening.name.value);
  return isInline && !attributeNames(opening).includes("nonce")
    ? `a <${opening.name.value}> without a nonce`
    : null;
}

function findConsole(file, tree) {
  if (!isCode(file) || file.startsWith("scripts/")) return [];
  const { body, lineAt } = tree.parse(file);
  const found = [];
  visitNodes(body, (node) => {
    const isConsole = node.type === "MemberExpression" && node.object.value === "console";
    if (isConsole) found.push({ line: lineAt(node.span.start), message: "writes to the console" });
  });
  return found;
}

export const markupRules = [
  {
    name: "no-server-rendered-style",
    why: "The content security policy refuses style attributes in the page; use a class or an SVG attribute",
    check: (file, tree) => findMarkup(file, tree, styled),
  },
  {
    name: "inline-code-carries-nonce",
    why: "The content security policy refuses inline style and script without one",
    check: (file, tree) => findMarkup(file, tree, withoutNonce),
  },
  {
    name: "console-only-in-scripts",
    why: "The product speaks through its log, which redacts what a person wrote",
    check: findConsole,
  },
];
