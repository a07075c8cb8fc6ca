import { visitNodes } from "./tree.mjs";

const isTypeOnly = (node) => node.typeOnly === true || everySpecifierIsType(node.specifiers);

function everySpecifierIsType(specifiers) {
  return (
    Array.isArray(specifiers) && specifiers.length > 0 && specifiers.every((one) => one.isTypeOnly === true)
  );
}

function literalOf(argument) {
  const node = argument?.expression;
  if (node?.type === "StringLiteral") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0].cooked;
  return null;
}

function importOf(node) {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return node.source ? { to: node.source.value, typeOnly: isTypeOnly(node) } : null;
    case "TsImportType":
      return { to: node.argument.value, typeOnly: true };
    case "TsExternalModuleReference":
      return { to: node.expression.value, typeOnly: false };
    case "CallExpression":
      return callOf(node);
    default:
      return null;
  }
}

function callOf(node) {
  const loads = node.callee.type === "Import" || node.callee.value === "require";
  const to = loads ? literalOf(node.arguments[0]) : null;
  return to === null ? null : { to, typeOnly: false };
}

/** Everything a file names from elsewhere, types and dynamic imports included: `{ to, typeOnly, line }`. */
export function importsOf({ body, lineAt }) {
  const found = [];
  visitNodes(body, (node) => {
    const one = importOf(node);
    if (one) found.push({ ...one, line: lineAt(node.span.start) });
  });
  return found;
}
