import * as z from "zod";
import type { Collected } from "./collect";

type Route = Collected["routes"][number];
type Json = Record<string, unknown>;

const ERRORS: ReadonlyArray<readonly [string, string]> = [
  ["400", "The body is not JSON"],
  ["401", "No credentials, or none that are good any more"],
  ["403", "This origin may not do that"],
  ["404", "Not there, or not yours"],
  ["409", "Another version, or already taken"],
  ["413", "Larger than 256 kB"],
  ["415", "Not application/json"],
  ["422", "Fields that are not valid, all named"],
  ["429", "Too many tries; see Retry-After"],
  ["500", "Our fault"],
  ["503", "Not available right now; see Retry-After"],
];

const ANSWERED_BY_READS = new Set(["401", "404", "422", "429", "500", "503"]);

const jsonSchema = (schema: Route["operation"]["input"], io: "input" | "output"): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    target: "draft-2020-12",
  });
  return rest;
};

const content = (schema: Json) => ({ "application/json": { schema } });

function responses(route: Route): Json {
  const status = String(route.operation.status ?? 200);
  const data = route.operation.output ? jsonSchema(route.operation.output, "output") : {};
  const good = {
    description: "Done",
    content: content({
      type: "object",
      required: ["data"],
      properties: { data },
      additionalProperties: false,
    }),
  };
  const bad = ERRORS.filter(([code]) => route.method !== "GET" || ANSWERED_BY_READS.has(code)).filter(
    ([code]) => route.audience !== "public" || (code !== "401" && code !== "404") || route.path.includes("{"),
  );
  return {
    [status]: good,
    ...Object.fromEntries(
      bad.map(([code, description]) => [
        code,
        { description, content: content({ $ref: "#/components/schemas/Error" }) },
      ]),
    ),
  };
}

function queryParameters(route: Route): Json[] {
  const { properties = {}, required = [] } = jsonSchema(route.operation.input, "input") as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

function operationOf(route: Route): Json {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const parameters = route.method === "GET" ? [...inPath, ...queryParameters(route)] : inPath;
  const body =
    route.method === "GET"
      ? {}
      : { requestBody: { required: true, content: content(jsonSchema(route.operation.input, "input")) } };
  return {
    operationId: route.name,
    summary: route.operation.summary,
    tags: [route.path.split("/")[2] ?? "api"],
    security: route.audience === "public" ? [] : [{ bearer: [] }, { cookie: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...body,
    responses: responses(route),
  };
}

const ERROR_SCHEMA = {
  type: "object",
  required: ["error"],
  additionalProperties: false,
  properties: {
    error: {
      type: "object",
      required: ["code", "message", "requestId"],
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        requestId: { type: "string", format: "uuid" },
        fields: { type: "object", additionalProperties: { type: "string" } },
        current: { description: "The state that won, with 409" },
      },
    },
  },
};

/** The OpenAPI 3.1 document of all routes. The cookie's name carries `__Host-` on https. */
export function openApiDocument(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "My Mood Diary",
      version,
      description:
        "The same use cases as the pages. Every answer is `{ data }` or `{ error }`. Names are snake_case, dates ISO 8601.",
    },
    paths,
    components: {
      schemas: { Error: ERROR_SCHEMA },
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer" },
        cookie: { type: "apiKey", in: "cookie", name: "__Host-mmd-session" },
      },
    },
  };
}
