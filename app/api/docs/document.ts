import document from "@/lib/registry/openapi.generated.json";

type Json = { readonly [key: string]: unknown };

export type Field = {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly about: string;
};

export type DocumentedRoute = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly needsSignIn: boolean;
  readonly asks: readonly Field[];
  readonly answers: readonly Field[];
  readonly statuses: readonly string[];
};

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isJson(inner) ? inner[key] : undefined), value);
const text = (value: unknown) => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A schema in a few words: `integer 1–10`, `list of text`, `only_me or shared`. */
function typeOf(schema: unknown): string {
  const choices = list(at(schema, "enum")).map(String);
  if (choices.length > 0) return choices.join(" or ");
  const either = [...list(at(schema, "anyOf")), ...list(at(schema, "oneOf"))].map(typeOf);
  if (either.length > 0) return [...new Set(either)].join(" or ");
  const type = text(at(schema, "type")) || "any";
  if (type === "array") return `list of ${typeOf(at(schema, "items"))}`;
  return `${text(at(schema, "format")) || (type === "string" ? "text" : type)}${range(schema)}`;
}

function range(schema: unknown): string {
  const [low, high] = [at(schema, "minimum"), at(schema, "maximum")];
  const isBound = (bound: unknown) => typeof bound === "number" && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  return isBound(low) && isBound(high) ? ` ${low}–${high}` : "";
}

function fieldsOf(schema: unknown): Field[] {
  const required = list(at(schema, "required"));
  const properties = at(schema, "properties");
  return Object.entries(isJson(properties) ? properties : {}).map(([name, field]) => ({
    name,
    type: typeOf(field),
    required: required.includes(name),
    about: text(at(field, "description")),
  }));
}

function parametersOf(operation: unknown): Field[] {
  return list(at(operation, "parameters")).map((parameter) => ({
    name: text(at(parameter, "name")),
    type: typeOf(at(parameter, "schema")),
    required: at(parameter, "required") === true,
    about:
      text(at(parameter, "in")) === "path" ? "in the path" : text(at(parameter, "schema", "description")),
  }));
}

function routeOf(path: string, method: string, operation: unknown): DocumentedRoute {
  const responses = at(operation, "responses");
  const statuses = Object.keys(isJson(responses) ? responses : {}).sort();
  const good = statuses.find((status) => status.startsWith("2")) ?? "200";
  const body = fieldsOf(at(operation, "requestBody", "content", "application/json", "schema"));
  return {
    id: text(at(operation, "operationId")),
    method: method.toUpperCase(),
    path,
    summary: text(at(operation, "summary")),
    needsSignIn: list(at(operation, "security")).length > 0,
    asks: [...parametersOf(operation), ...body],
    answers: fieldsOf(at(responses, good, "content", "application/json", "schema", "properties", "data")),
    statuses,
  };
}

/** Every route of the document, in the order of its paths. */
export function documentedRoutes(): DocumentedRoute[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => routeOf(path, method, operation)),
  );
}
