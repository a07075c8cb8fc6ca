import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { PoolClient } from "pg";
import { Unavailable } from "@/lib/core/errors";
import { connect } from "./connection";
import { isConnectionLost, scrubbed } from "./scrub";
import { countStatement } from "./statements";

export type Tx = NodePgDatabase;

type Scope = { readonly who: string; readonly tx: Tx; open: boolean };

const clients = new WeakMap<Tx, PoolClient>();
const scopes = new AsyncLocalStorage<Scope>();

/** The client as long as its transaction lasts: a query that comes later fails instead of joining somebody else's. */
function lease(client: PoolClient, scope: { open: boolean }): PoolClient {
  return new Proxy(client, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (key !== "query" || typeof value !== "function") return value;
      return (...args: unknown[]) => {
        if (!scope.open) throw new Error("a query came after its transaction had ended");
        countStatement(args[0]);
        return value.apply(target, args);
      };
    },
  });
}

/** Throws what may be said of a failure: without values, and as `Unavailable` when the server went away. */
function tell(error: unknown): never {
  const clean = scrubbed(error);
  throw isConnectionLost(error) ? new Unavailable("the database", { cause: clean }) : clean;
}

async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query("rollback");
    return undefined;
  } catch (error) {
    // Broken beyond use: the pool throws the connection away.
    return error instanceof Error ? error : new Error("rollback failed");
  }
}

/**
 * One transaction on one connection of its own. `who` names on whose behalf; a call inside another of the same `who`
 * joins it, so that all queries of a page share one transaction.
 *
 * Written over `pg` by hand because the drivers' own helpers let a callback go on after its backend died, inside
 * another person's transaction (docs/decisions/0001).
 */
export async function transaction<T>(who: string, opening: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  const around = scopes.getStore();
  if (around?.open && around.who === who) return run(around.tx).catch(tell);

  const client = await connect();
  const onLost = () => undefined;
  client.on("error", onLost);
  let broken: Error | undefined;
  const state = { open: true };
  try {
    await client.query(opening);
    const leased = lease(client, state);
    const tx = drizzle(leased, { casing: "snake_case" });
    clients.set(tx, leased);
    const scope: Scope = Object.assign(state, { who, tx });
    const result = await scopes.run(scope, () => run(tx));
    state.open = false;
    await client.query("commit");
    return result;
  } catch (error) {
    state.open = false;
    broken = await rollBack(client);
    return tell(error);
  } finally {
    client.removeListener("error", onLost);
    client.release(broken);
  }
}

type RawQuery = { readonly name?: string; readonly text: string; readonly values: unknown[] };

/** A statement written elsewhere (a library's), inside this transaction and under the same lease. */
export function rawQuery(tx: Tx, query: RawQuery): Promise<unknown> {
  const client = clients.get(tx);
  if (!client) throw new Error("this transaction has ended");
  return client.query(query);
}

/** Whether `tx` is the transaction that runs right now: a proof made in one must not be used in another. */
export function isCurrent(tx: Tx): boolean {
  const scope = scopes.getStore();
  return scope?.open === true && scope.tx === tx;
}
