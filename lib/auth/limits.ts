import "server-only";
import { createHmac } from "node:crypto";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { asSystem } from "@/db/system";
import { rawQuery } from "@/db/transaction";
import { Unavailable } from "@/lib/core/errors";
import { type Failure, fail } from "@/lib/core/result";
import { env } from "@/lib/server/env";

type Query = { name?: string; text: string; values: unknown[] };

// The library asks for a pool; it gets one question at a time, asked as the app itself.
const store = {
  query: (query: Query) => asSystem("rate-limit", (tx) => rawQuery(tx, query)),
};

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

function limiter(keyPrefix: string, points: number, duration: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: store,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration,
  });
}

const limiters = {
  "sign-in": limiter("sign-in", 5, 15 * MINUTE),
  "sign-in-account": limiter("sign-in-account", 50, DAY),
  "sign-in-address": limiter("sign-in-address", 200, 60 * MINUTE),
  "sign-up": limiter("sign-up", 60, 60 * MINUTE),
  mail: limiter("mail", 5, 60 * MINUTE),
  "mail-address": limiter("mail-address", 30, 60 * MINUTE),
  step: limiter("step", 10, 15 * MINUTE),
  // A brake on runaway clients, not a lock: per process, so that a write costs no extra statement.
  write: new RateLimiterMemory({ points: 240, duration: MINUTE }),
};
export type LimitName = keyof typeof limiters;

/** The counter's key: an HMAC, so that the table does not say who tried from where. */
export function limitKey(...parts: readonly string[]): string {
  const key = Buffer.from(env().LOOKUP_KEY, "base64url");
  return createHmac("sha256", key)
    .update(`limit|${parts.join("|")}`)
    .digest("base64url");
}

function tooMany(wait: RateLimiterRes): Failure {
  const seconds = Math.max(1, Math.ceil(wait.msBeforeNext / 1000));
  const minutes = Math.ceil(seconds / 60);
  const when = minutes <= 1 ? "in a minute" : `in ${minutes} minutes`;
  return fail("too-many", `There were many tries in a short time. Please try again ${when}.`, {
    retryAfter: seconds,
  });
}

/**
 * Counts one try, which weighs `points`; answers a failure with the time to wait when there were too many.
 * Store away: `Unavailable`, never unlimited.
 */
export async function countTry(name: LimitName, key: string, points = 1): Promise<Failure | null> {
  try {
    await limiters[name].consume(key, points);
    return null;
  } catch (error) {
    if (error instanceof RateLimiterRes) return growDelay(name, key, error);
    throw error instanceof Unavailable ? error : new Unavailable("the limit store", { cause: error });
  }
}

/** Each try beyond the limit doubles the wait, up to an hour: patience costs an attacker more than a forgetful person. */
async function growDelay(name: LimitName, key: string, refused: RateLimiterRes): Promise<Failure> {
  const over = refused.consumedPoints - limiters[name].points;
  if (name !== "sign-in" || over <= 1) return tooMany(refused);
  const seconds = Math.min(60 * MINUTE, 15 * MINUTE * 2 ** Math.min(over - 1, 2));
  // Set, not blocked: a block would forget how many tries there were, and the wait would stop growing.
  await limiters[name].set(key, refused.consumedPoints, seconds);
  return tooMany(new RateLimiterRes(0, seconds * 1000, refused.consumedPoints, false));
}

/** Whether the limit is reached, without counting. */
export async function isLimited(name: LimitName, key: string): Promise<Failure | null> {
  const state = await limiters[name].get(key);
  return state !== null && state.consumedPoints >= limiters[name].points && state.msBeforeNext > 0
    ? tooMany(state)
    : null;
}

export async function forgetTries(name: LimitName, key: string): Promise<void> {
  await limiters[name].delete(key);
}
