import { DrizzleQueryError } from "drizzle-orm/errors";
import { DatabaseError } from "pg";

/** What may be said of a failed statement: its SQLSTATE and the names involved, never a value. */
export class StatementError extends Error {
  readonly sqlState: string | undefined;
  readonly constraint: string | undefined;

  constructor(sqlState: string | undefined, constraint: string | undefined, table: string | undefined) {
    super(["database error", sqlState, table, constraint].filter(Boolean).join(" "));
    this.name = "StatementError";
    this.sqlState = sqlState;
    this.constraint = constraint;
  }
}

/**
 * Codes of a connection that is gone or a server that is not up; Node's own and PostgreSQL's classes 08 and 57, and its
 * "too many connections". A lock that did not come free in time, or a deadlock, is the same for who asked: try again.
 */
const AWAY =
  /^(08|57P0|53300|55P03|40P01)|^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;

function databaseErrorIn(error: unknown): Error | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof DatabaseError || "code" in at) return at;
  }
  return null;
}

function textOf(error: Error, key: string): string | undefined {
  const value = (error as Error & Record<string, unknown>)[key];
  return typeof value === "string" ? value : undefined;
}

/**
 * The same failure without its values. Drizzle's message prints bound parameters and PostgreSQL's detail prints keys,
 * and either may be words a person wrote; so neither the message, the detail nor the stack's first lines survive.
 * Errors that are not the database's pass through unchanged.
 */
export function scrubbed(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  // By its class or by what it carries, never by its name: a build shortens the names of classes.
  const isDrizzle = error instanceof DrizzleQueryError || ("query" in error && "params" in error);
  const found = databaseErrorIn(error);
  if (!isDrizzle && !(error instanceof DatabaseError)) return error;
  const clean = new StatementError(
    found ? textOf(found, "code") : undefined,
    found ? textOf(found, "constraint") : undefined,
    found ? textOf(found, "table") : undefined,
  );
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  clean.stack = [`${clean.name}: ${clean.message}`, ...frames].join("\n");
  return clean;
}

/** Whether the failure means "the server is away", so that the answer is 503 and not 500. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = textOf(at, "code") ?? (at instanceof StatementError ? at.sqlState : undefined);
    if (code && AWAY.test(code)) return true;
    if (/connection (terminated|error)|Client has encountered/i.test(at.message)) return true;
  }
  return false;
}

/** Whether a unique index refused the row. */
export function isTaken(error: unknown, constraint: string): boolean {
  return error instanceof StatementError && error.sqlState === "23505" && error.constraint === constraint;
}
