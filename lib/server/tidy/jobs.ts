import "server-only";
import { lt, or } from "drizzle-orm";
import { idempotencyKeys, oneTimeTokens, rateLimits, sessions } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Job } from "../jobs/define";

const DAY_MS = 24 * 60 * 60_000;
const KEPT_DAYS = 30;

/**
 * Removes what has served its time: sessions and links that ended a month ago, keys of creates nobody repeats any
 * more, counters of tries that are over. None of it is a person's record.
 */
export const tidyUp: Job = {
  name: "server.tidy",
  daily: "17 3 * * *",
  run: async (_payload, now) => {
    const ended = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    await asSystem("tidy", async (tx) => {
      await tx.delete(sessions).where(or(lt(sessions.expiresAt, ended), lt(sessions.revokedAt, ended)));
      await tx.delete(oneTimeTokens).where(lt(oneTimeTokens.expiresAt, ended));
      await tx.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, ended));
      await tx.delete(rateLimits).where(lt(rateLimits.expire, now.getTime() - DAY_MS));
    });
  },
};
