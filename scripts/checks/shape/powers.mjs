import { importsOf } from "../imports.mjs";
import { isReserved, isServerRoom } from "../rooms.mjs";
import { directives, isCode, isTest, visitNodes } from "../tree.mjs";

const SERVER_SIDE =
  /^@\/(db\/|lib\/(access|auth|server|registry)\/(?!.*\b(schema|actions)$)|lib\/.*\/(queries|mutations|jobs|portability)$)/;

// Beside the reserved names, a file in the ground's rooms holds power when it takes it from outside the
// house, from the database or from the environment; what it takes from our own files, those guard themselves.
const HARMLESS = /^(\.{1,2}\/|@\/(?!db\/)|(zod|date-fns|@date-fns\/tz)(\/|$))/;

function holdsPower(file, tree) {
  const parsed = tree.parse(file);
  const takes = importsOf(parsed).some(({ to, typeOnly }) => !typeOnly && !HARMLESS.test(to));
  if (takes || isReserved(file)) return true;
  let readsProcess = false;
  visitNodes(parsed.body, (node) => {
    if (node.type === "MemberExpression" && node.object.value === "process") readsProcess = true;
  });
  return readsProcess;
}

function findMissingServerOnly(file, tree) {
  if (!isServerRoom(file) || !holdsPower(file, tree)) return [];
  const { body } = tree.parse(file);
  const [first] = body;
  const kept = first?.type === "ImportDeclaration" && first.source.value === "server-only";
  return kept ? [] : [{ line: 1, message: 'the first statement is not import "server-only"' }];
}

function findUseServer(file, tree) {
  if (!isCode(file) || isTest(file)) return [];
  const { body, lineAt } = tree.parse(file);
  if (/^lib\/.*\/actions\.ts$/.test(file)) {
    return directives(body).includes("use server")
      ? []
      : [{ line: 1, message: 'actions.ts opens with "use server"' }];
  }
  const found = [];
  visitNodes(body, (node) => {
    const isDirective = node.type === "ExpressionStatement" && node.expression.value === "use server";
    if (isDirective)
      found.push({ line: lineAt(node.span.start), message: '"use server" outside an actions.ts' });
  });
  return found;
}

function findServerInBrowser(file, tree) {
  if (!isCode(file) || !directives(tree.parse(file).body).includes("use client")) return [];
  return importsOf(tree.parse(file))
    .filter(({ to, typeOnly }) => !typeOnly && SERVER_SIDE.test(to))
    .map(({ to, line }) => ({ line, message: `a "use client" file imports ${to}` }));
}

function findDefaultExports(file, tree) {
  if (!file.startsWith("lib/") || !isCode(file)) return [];
  const { body, lineAt } = tree.parse(file);
  return body
    .filter((node) => node.type.startsWith("ExportDefault"))
    .map((node) => ({ line: lineAt(node.span.start), message: "export default" }));
}

export const powerRules = [
  {
    name: "powered-files-are-server-only",
    why: "A powered file that reaches a browser bundle must stop the build",
    check: findMissingServerOnly,
  },
  {
    name: "use-server-only-in-actions",
    why: "Every action is a public address; they stand where the authorisation tests look",
    check: findUseServer,
  },
  {
    name: "browser-parts-import-no-server",
    why: "A part for the browser takes its data as props and writes through actions",
    check: findServerInBrowser,
  },
  {
    name: "no-default-export-in-lib",
    why: "A thing has one name, and the import says it",
    check: findDefaultExports,
  },
];
