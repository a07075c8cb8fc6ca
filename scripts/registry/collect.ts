import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Operation } from "@/lib/auth/operation";

export type ActionEntry = { kind: "action"; name: string; audience: string; file: string; export: string };
export type RouteEntry = {
  kind: "route";
  name: string;
  audience: string;
  method: string;
  path: string;
  file: string;
};

export type Collected = {
  actions: Array<ActionEntry & { operation: Operation }>;
  routes: Array<RouteEntry & { operation: Operation }>;
};

const root = new URL("../../", import.meta.url);

function isOperation(value: unknown): value is Operation {
  return (
    typeof value === "object" && value !== null && "name" in value && "audience" in value && "input" in value
  );
}

async function load(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(new URL(file, root).pathname).href);
}

function operationOf(value: unknown): Operation | null {
  if (typeof value !== "function" || !("operation" in value)) return null;
  return isOperation(value.operation) ? value.operation : null;
}

async function actionsIn(file: string): Promise<Collected["actions"]> {
  const module = await load(file);
  return Object.entries(module).map(([name, value]) => {
    const operation = operationOf(value);
    if (!operation) throw new Error(`${file}: ${name} was not made by an action builder`);
    return {
      kind: "action",
      name: operation.name,
      audience: operation.audience,
      file,
      export: name,
      operation,
    };
  });
}

/** `app/api/journal/entry/[id]/route.ts` answers at `/api/journal/entry/{id}`. */
function pathOf(file: string): string {
  return `/${file
    .replace(/^app\//, "")
    .replace(/\/route\.tsx?$/, "")
    .replace(/\[(\w+)\]/g, "{$1}")}`;
}

async function routesIn(file: string): Promise<Collected["routes"]> {
  const { GET } = await load(file);
  const operations: unknown = typeof GET === "function" && "operations" in GET ? GET.operations : null;
  if (typeof operations !== "object" || operations === null)
    throw new Error(`${file}: not made by endpoint()`);
  return Object.entries(operations).map(([method, operation]) => {
    if (!isOperation(operation)) throw new Error(`${file}: ${method} was not made by a route builder`);
    const { name, audience } = operation;
    return { kind: "route", name, audience, method, path: pathOf(file), file, operation };
  });
}

const files = (folder: string, name: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(`/${name}`))
    .sort();

/** Every action and route there is, from the files themselves. A name used twice throws. */
export async function collectOperations(): Promise<Collected> {
  const actions = (
    await Promise.all([...files("lib", "actions.ts"), ...files("app", "actions.ts")].map(actionsIn))
  ).flat();
  // next-auth's own catch-all and the paths that do not exist are tested by name, not by schema.
  const routeFiles = files("app/api", "route.ts").filter((file) => !file.includes("[..."));
  const routes = (await Promise.all(routeFiles.map(routesIn))).flat();
  const names = [...actions, ...routes].map(({ kind, name }) => `${kind} ${name}`);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`used twice: ${twice.join(", ")}`);
  return { actions, routes };
}
