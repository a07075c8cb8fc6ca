import "server-only";
import { unstable_rethrow } from "next/navigation";
import type * as z from "zod/mini";
import type { Actor } from "@/lib/access/actor";
import { NotFound, Unavailable } from "@/lib/core/errors";
import { type AnySchema, type FormValues, formInput, formValues } from "@/lib/core/form";
import { type Failure, fail, isFailure, ok, type Success } from "@/lib/core/result";
import { log } from "@/lib/server/log";
import { isFresh } from "./fresh";
import { type Idempotency, idempotencyOf } from "./idempotency";
import { judge } from "./judge";
import { countTry } from "./limits";
import { type Audience, isInAudience, type Operation } from "./operation";
import { type Caller, currentActor, currentCaller } from "./request";

/** What a form knows after its action: nothing yet, done, or why not, with what was typed (never a password). */
export type ActionState<T = unknown> = null | Success<T> | (Failure & { readonly values?: FormValues });

export type FormAction<T = unknown> = ((
  previous: ActionState<T>,
  form: FormData,
) => Promise<ActionState<T>>) & {
  readonly operation: Operation;
};

type Context<A, I> = {
  readonly actor: A;
  readonly input: I;
  readonly now: Date;
  readonly caller: Caller;
  readonly idempotency: Idempotency | null;
};

type Options = {
  /** Ask for a password within the last five minutes first. */
  readonly fresh?: boolean;
};

const SECRET_FIELD = /password|code|token/i;

function echoed(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET_FIELD.test(name)));
}

async function admit(
  audience: Audience,
  caller: Caller,
  options: Options,
  now: Date,
): Promise<Actor | null | Failure> {
  if (caller.origin !== "own")
    return fail("forbidden-origin", "This request did not come from your diary's own page.");
  const actor = await currentActor();
  if (audience === "public") return actor;
  if (!actor)
    return fail(
      "unauthenticated",
      "You were signed out. Please sign in again; what you wrote is kept on this device.",
    );
  if (!isInAudience(audience, actor.role)) throw new NotFound();
  if (options.fresh && !isFresh(actor, now)) return fail("step-up", "Please confirm your password first.");
  return (await countTry("write", actor.id)) ?? actor;
}

/** Any error of an action as the answer a person can read. Ours are logged once, by request. */
function answerTo(error: unknown, operation: string, caller: Caller): Failure {
  unstable_rethrow(error);
  if (error instanceof NotFound) return fail("not-found", "We could not find that. It may be gone.");
  const { requestId } = caller;
  if (error instanceof Unavailable) {
    log.warn({ operation, requestId, what: error.message }, "unavailable");
    return fail(
      "unavailable",
      "We cannot reach your diary right now. Nothing you typed is lost; please try again in a moment.",
    );
  }
  log.error({ error, operation, requestId }, "action failed");
  return fail("failed", "Something went wrong on our side. Nothing you typed is lost; please try again.", {
    requestId,
  });
}

function build<S extends AnySchema, T, A>(
  name: string,
  audience: Audience,
  input: S,
  handler: (context: Context<A, z.output<S>>) => Promise<T | Failure>,
  options: Options,
): FormAction<T> {
  const run = async (values: FormValues, caller: Caller): Promise<Success<T> | Failure> => {
    const now = new Date();
    const actor = await admit(audience, caller, options, now);
    if (isFailure(actor)) return actor;
    const raw = formInput(input, values);
    const judged = judge(input, raw);
    if (isFailure(judged)) return judged;
    const idempotency = idempotencyOf(name, values.idempotency_key?.[0], raw);
    // `admit` answers an actor for every audience but the public one, whose handlers take none for granted.
    const result = await handler({ actor: actor as A, input: judged.input, now, caller, idempotency });
    return isFailure(result) ? result : ok(result);
  };

  const action = async (_previous: ActionState<T>, form: FormData): Promise<ActionState<T>> => {
    const caller = await currentCaller();
    const values = form instanceof FormData ? formValues(form) : {};
    const result = await run(values, caller).catch((error: unknown) => answerTo(error, name, caller));
    return isFailure(result) ? { ...result, values: echoed(values) } : result;
  };
  return Object.assign(action, { operation: { name, audience, input } });
}

/** An action anybody may call, signed in or not. */
export function publicAction<S extends AnySchema, T>(
  name: string,
  input: S,
  handler: (context: Context<Actor | null, z.output<S>>) => Promise<T | Failure>,
): FormAction<T> {
  return build(name, "public", input, handler, {});
}

/** An action for everybody who is signed in. */
export function memberAction<S extends AnySchema, T>(
  name: string,
  input: S,
  handler: (context: Context<Actor, z.output<S>>) => Promise<T | Failure>,
  options: Options = {},
): FormAction<T> {
  return build(name, "signed-in", input, handler, options);
}

/** An action for clients. */
export function clientAction<S extends AnySchema, T>(
  name: string,
  input: S,
  handler: (context: Context<Actor, z.output<S>>) => Promise<T | Failure>,
  options: Options = {},
): FormAction<T> {
  return build(name, "client", input, handler, options);
}

/** An action for psychologists. Whose record it touches is decided by the proof its handler asks for. */
export function psychologistAction<S extends AnySchema, T>(
  name: string,
  input: S,
  handler: (context: Context<Actor, z.output<S>>) => Promise<T | Failure>,
  options: Options = {},
): FormAction<T> {
  return build(name, "psychologist", input, handler, options);
}

/** An action for admins. */
export function adminAction<S extends AnySchema, T>(
  name: string,
  input: S,
  handler: (context: Context<Actor, z.output<S>>) => Promise<T | Failure>,
  options: Options = {},
): FormAction<T> {
  return build(name, "admin", input, handler, options);
}
