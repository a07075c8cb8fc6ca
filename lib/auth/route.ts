import "server-only";
import type { Route } from "next";
import type * as z from "zod/mini";
import type { Actor } from "@/lib/access/actor";
import { NotFound, Unavailable } from "@/lib/core/errors";
import { type AnySchema, formInput, formValues } from "@/lib/core/form";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { readJson } from "./body";
import { decodeSession, sessionCookieName } from "./cookies";
import { allowedOrigins, corsHeaders, preflightHeaders } from "./cors";
import { answer, refuse, refuseFailure } from "./envelope";
import { isFresh } from "./fresh";
import { type Idempotency, idempotencyOf } from "./idempotency";
import { judge } from "./judge";
import { countTry } from "./limits";
import { type Audience, isInAudience, type Operation } from "./operation";
import { changesSomething } from "./origin";
import { peekActor } from "./peek";
import { type Caller, callerFrom } from "./request";
import { findActor } from "./sessions";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];
type Params = Readonly<Record<string, string>>;

type Context<A, I> = {
  readonly actor: A;
  readonly input: I;
  readonly params: Params;
  readonly now: Date;
  readonly caller: Caller;
  readonly idempotency: Idempotency | null;
  /** Aborted when the caller has gone: for answers that stay open. */
  readonly signal: AbortSignal;
};

type Reply = {
  readonly status: number;
  readonly data: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
type Handler<A, S extends AnySchema> = (context: Context<A, z.output<S>>) => Promise<unknown>;

export type RouteOperation = Operation & {
  readonly handle: Handler<never, AnySchema>;
  readonly quiet?: boolean;
  readonly freshFrom?: Route;
};

type Described<S extends AnySchema> = {
  readonly name: string;
  readonly summary: string;
  /** The body of a request that changes something, the query of one that reads. */
  readonly input: S;
  readonly output: AnySchema;
  readonly status?: number;
  /** Calling it does not count as using the session: a page that only listens must not keep one alive. */
  readonly quiet?: boolean;
  /** Asks for a password within the last five minutes. A browser that came from this page is led to give it, and back. */
  readonly freshFrom?: Route;
};

function operation<A, S extends AnySchema>(
  audience: Audience,
  what: Described<S>,
  handle: Handler<A, S>,
): RouteOperation {
  return { ...what, audience, handle: handle as Handler<never, AnySchema> };
}

/** A route anybody may call. */
export const publicRoute = <S extends AnySchema>(what: Described<S>, handle: Handler<Actor | null, S>) =>
  operation("public", what, handle);
/** A route for everybody who is signed in. */
export const memberRoute = <S extends AnySchema>(what: Described<S>, handle: Handler<Actor, S>) =>
  operation("signed-in", what, handle);
/** A route for clients. */
export const clientRoute = <S extends AnySchema>(what: Described<S>, handle: Handler<Actor, S>) =>
  operation("client", what, handle);

/** An answer with a status of its own (201 for a create that replayed is 200, and so on). */
export function reply(status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, data, headers };
}

function isReply(value: unknown): value is Reply {
  return (
    typeof value === "object" && value !== null && "status" in value && "data" in value && "headers" in value
  );
}

async function credentials(request: Request): Promise<{ secret: string | null; byCookie: boolean }> {
  const bearer = /^Bearer ([\w-]+)$/.exec(request.headers.get("authorization") ?? "");
  if (request.headers.has("authorization")) return { secret: bearer?.[1] ?? null, byCookie: false };
  const name = `${sessionCookieName()}=`;
  const pair = (request.headers.get("cookie") ?? "").split("; ").find((part) => part.startsWith(name));
  return { secret: pair ? await decodeSession(pair.slice(name.length)) : null, byCookie: pair !== undefined };
}

/** A browser's request that changes something must come from our own or a listed origin; a program has neither origin nor cookie. */
function isForeign(
  request: Request,
  caller: Caller,
  byCookie: boolean,
  allowed: ReadonlySet<string>,
): boolean {
  if (!changesSomething(request.method)) return false;
  if (caller.origin === "own") return false;
  const origin = request.headers.get("origin");
  if (origin !== null && allowed.has(origin)) return false;
  return caller.origin === "foreign" || byCookie;
}

/** What is open to all stays open while nobody's session can be looked up: above all, whether the process lives. */
function nobodyWhileAway(error: unknown): null {
  if (error instanceof Unavailable) return null;
  throw error;
}

async function admit(
  request: Request,
  route: RouteOperation,
  caller: Caller,
  now: Date,
): Promise<Actor | null | Failure> {
  const { secret, byCookie } = await credentials(request);
  if (isForeign(request, caller, byCookie, allowedOrigins(env().CORS_ORIGINS))) {
    return fail("forbidden-origin", "This origin may not do that.");
  }
  if (route.audience === "public") return secret ? findActor(secret, now).catch(nobodyWhileAway) : null;
  const find = route.quiet ? peekActor : findActor;
  const actor = secret ? await find(secret, now) : null;
  if (!actor) return fail("unauthenticated", "Please sign in.");
  if (!isInAudience(route.audience, actor.role)) throw new NotFound();
  if (route.freshFrom && !isFresh(actor, now)) return fail("step-up", "Please confirm your password first.");
  return (changesSomething(request.method) ? await countTry("write", actor.id) : null) ?? actor;
}

/** Somebody who followed a link is asked for their password; a program is told in words. */
function toConfirm(request: Request, { freshFrom }: RouteOperation, { code }: Failure): Response | null {
  if (!freshFrom || code !== "step-up" || request.headers.get("sec-fetch-mode") !== "navigate") return null;
  const location = `/confirm?next=${encodeURIComponent(freshFrom)}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });
}

async function serve(
  request: Request,
  route: RouteOperation,
  params: Params,
  caller: Caller,
): Promise<Response> {
  const now = new Date();
  const actor = await admit(request, route, caller, now);
  if (isFailure(actor)) return toConfirm(request, route, actor) ?? refuseFailure(actor, caller.requestId);
  const body = request.method === "GET" ? { json: queryOf(request, route.input) } : await readJson(request);
  if ("failure" in body)
    return refuse(body.status, {
      code: codeOf(body.status),
      message: body.failure.message,
      requestId: caller.requestId,
    });
  const judged = judge(route.input, body.json);
  if (isFailure(judged)) return refuseFailure(judged, caller.requestId);
  const idempotency = idempotencyOf(route.name, request.headers.get("idempotency-key"), [params, body.json]);
  const context = {
    actor: actor as never,
    input: judged.input,
    params,
    now,
    caller,
    idempotency,
    signal: request.signal,
  };
  const result = await route.handle(context);
  if (isFailure(result)) return refuseFailure(result, caller.requestId);
  // The API's own document and files have shapes of their own.
  if (result instanceof Response) return result;
  return isReply(result)
    ? answer(result.data, result.status, result.headers)
    : answer(result, route.status ?? 200);
}

const codeOf = (status: 400 | 413 | 415) =>
  ({ 400: "malformed", 413: "too-large", 415: "unsupported-type" })[status];

/** The query as the schema's input; a name the schema does not know stays, so that a strict schema refuses it. */
function queryOf(request: Request, schema: AnySchema): unknown {
  const values = formValues(new URL(request.url).searchParams);
  const known = formInput(schema, values);
  return { ...values, ...(typeof known === "object" ? known : {}) };
}

function answerTo(error: unknown, name: string, caller: Caller): Response {
  const { requestId } = caller;
  if (error instanceof NotFound) return refuseFailure(fail("not-found", "There is nothing here."), requestId);
  if (error instanceof Unavailable) {
    // A probe that asks whether we are ready yet is no news.
    const level = name === "health.ready" ? "debug" : "warn";
    log[level]({ operation: name, requestId, what: error.message }, "unavailable");
    return refuseFailure(fail("unavailable", "Please try again in a moment."), requestId);
  }
  log.error({ error, operation: name, requestId }, "route failed");
  return refuseFailure(fail("failed", "Something went wrong on our side."), requestId);
}

/** Path parameters as text; a path without any gives none. A catch-all's parts are nobody's parameter. */
function plain(params: NextParams | undefined): Params {
  return Object.fromEntries(
    Object.entries(params ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
}

type NextParams = Readonly<Record<string, string | readonly string[] | undefined>>;
type NextHandler = (
  request: Request,
  context: { params: Promise<NextParams | undefined> },
) => Promise<Response>;

/** The operations of a path ride on its GET handler: a route file may export nothing but methods. */
type Endpoint = Readonly<Record<Method | "OPTIONS", NextHandler>> & {
  readonly GET: { readonly operations: Operations };
};

type Operations = Partial<Record<Method, RouteOperation>>;

function noSuchMethod(caller: Caller, allow: string): Response {
  const { requestId } = caller;
  return refuse(
    405,
    { code: "method-not-allowed", message: "This path has no such method.", requestId },
    { allow },
  );
}

function methodHandler(method: Method, operations: Operations, allow: string): NextHandler {
  const route = operations[method];
  return async (request, { params }) => {
    const caller = callerFrom(request.headers);
    const response = route
      ? await serve(request, route, plain(await params), caller).catch((error: unknown) =>
          answerTo(error, route.name, caller),
        )
      : noSuchMethod(caller, allow);
    const cors = corsHeaders(request.headers.get("origin"), allowedOrigins(env().CORS_ORIGINS));
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    return response;
  };
}

/** All methods of one path: those given, 405 with `Allow` for the rest, CORS and its preflight, one envelope for all. */
export function endpoint(operations: Operations): Endpoint {
  const offered = METHODS.filter((method) => operations[method]);
  const allow = [...offered, "OPTIONS"].join(", ");
  const handle = (method: Method) => methodHandler(method, operations, allow);
  const preflight: NextHandler = async (request) => {
    const origin = request.headers.get("origin");
    const headers = preflightHeaders(origin, allowedOrigins(env().CORS_ORIGINS), offered);
    return new Response(null, { status: 204, headers: { allow, ...headers } });
  };
  return {
    GET: Object.assign(handle("GET"), { operations }),
    POST: handle("POST"),
    PUT: handle("PUT"),
    PATCH: handle("PATCH"),
    DELETE: handle("DELETE"),
    OPTIONS: preflight,
  };
}
