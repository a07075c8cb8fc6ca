import "server-only";
import type { QueryResultRow } from "pg";
import { connect } from "@/db/connection";
import { isConnectionLost, scrubbed } from "@/db/scrub";
import type { SessionId } from "@/lib/access/actor";
import { Unavailable } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import type { Role } from "@/lib/core/roles";
import { parseSecret } from "./session-token";

type SessionRow = {
  session_id: SessionId;
  kind: "browser" | "token";
  authenticated_at: Date;
  role: Role;
  username: string;
  zone: string;
  email_verified_at: Date | null;
  onboarded_at: Date | null;
};

type HalfRow = Pick<SessionRow, "session_id" | "role" | "username">;

type Question = { readonly name: string; readonly text: string };

const SESSION = {
  name: "session",
  text: "select * from app_session($1::uuid, $2::bytea, $3::timestamptz)",
};
const HALF = {
  name: "half-session",
  text: "select * from app_half_session($1::uuid, $2::bytea, $3::timestamptz)",
};

/** Asks outside every transaction, as nobody: the database answers only for a secret that is right. */
async function ask<Row extends QueryResultRow>(question: Question, values: unknown[]) {
  const client = await connect();
  let broken: Error | undefined;
  try {
    const found = await client.query<Row>({ ...question, values });
    return found.rows[0];
  } catch (error) {
    broken = error instanceof Error ? error : new Error("session lookup failed");
    throw isConnectionLost(error)
      ? new Unavailable("the database", { cause: scrubbed(error) })
      : scrubbed(error);
  } finally {
    client.release(broken);
  }
}

type Found<Row> = { readonly ownerId: PersonId; readonly row: Row };

async function find<Row extends QueryResultRow>(
  question: Question,
  token: string,
  now: Date,
): Promise<Found<Row> | null> {
  const secret = parseSecret(token);
  if (!secret) return null;
  const row = await ask<Row>(question, [secret.ownerId, secret.hash, now]);
  return row ? { ownerId: secret.ownerId, row } : null;
}

/** The session of a secret, while it lives and has its rights. */
export const findSessionByToken = (token: string, now: Date) => find<SessionRow>(SESSION, token, now);

/** The session of a secret that has passed its first step only. */
export const findHalfByToken = (token: string, now: Date) => find<HalfRow>(HALF, token, now);
