import { isCode, isGenerated, visitNodes } from "../tree.mjs";

const isKeyword = (node, kind) => node?.type === "TsKeywordType" && node.kind === kind;
const isCast = (node) => node?.type === "TsAsExpression" || node?.type === "TsTypeAssertion";

const isAnyCast = (node) => isCast(node) && isKeyword(node.typeAnnotation, "any");
const isDoubleCast = (node) =>
  isCast(node) && isCast(node.expression) && isKeyword(node.expression.typeAnnotation, "unknown");

// Adding to a library's own type can only be written as an interface inside `declare`.
const isOwnInterface = (node, ancestors) =>
  node.type === "TsInterfaceDeclaration" && !ancestors.some((one) => one.type === "TsModuleDeclaration");

const MUTED = /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/;

function syntaxRule(name, why, wrong, message) {
  const check = (file, tree) => {
    if (!isCode(file) || isGenerated(file)) return [];
    const { body, lineAt } = tree.parse(file);
    const found = [];
    visitNodes(body, (node, ancestors) => {
      if (wrong(node, ancestors)) found.push({ line: lineAt(node.span.start), message });
    });
    return found;
  };
  return { name, why, check };
}

function findMuted(file, tree) {
  if (!isCode(file) && !file.endsWith(".css")) return [];
  const lines = tree.read(file).split("\n");
  return lines.flatMap((text, index) => {
    const comment = /(\/\/|\/\*|\{\/\*)(.*)/.exec(text)?.[2] ?? "";
    return MUTED.test(comment) ? [{ line: index + 1, message: "a check is silenced" }] : [];
  });
}

export const typingRules = [
  syntaxRule("no-any-cast", "any switches the compiler off", isAnyCast, "cast to any"),
  syntaxRule(
    "no-double-cast",
    "A cast through unknown says anything; parse instead",
    isDoubleCast,
    "cast through unknown",
  ),
  syntaxRule("no-interface", "One way to name a shape: type", isOwnInterface, "an interface"),
  syntaxRule(
    "no-enum",
    "A union of words needs no code",
    (node) => node.type === "TsEnumDeclaration",
    "an enum",
  ),
  {
    name: "no-silenced-checks",
    why: "There is no allow-list: a wrong rule is changed for everybody, in its own file",
    check: findMuted,
  },
];
