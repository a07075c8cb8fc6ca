import "server-only";
import { and, isNotNull, lt, lte, or } from "drizzle-orm";
import {
  activities,
  agendaItems,
  formulationItems,
  homework,
  idempotencyKeys,
  letterDrafts,
  notes,
  notices,
  oneTimeTokens,
  problemAreas,
  psychologistContacts,
  rateLimits,
  sessions,
  skills,
  skillUses,
  templates,
  therapyDates,
} from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Job } from "../jobs/define";

const DAY_MS = 24 * 60 * 60_000;
const KEPT_DAYS = 30;
const NOTICES_KEPT_DAYS = 180;

/** What can be thrown away and taken back for 30 days, apart from moods and entries, which have a job of their own. */
const BINNED = [
  activities,
  agendaItems,
  formulationItems,
  homework,
  letterDrafts,
  notes,
  problemAreas,
  psychologistContacts,
  skillUses,
  skills,
  templates,
  therapyDates,
] as const;

/**
 * Removes what has served its time: sessions and links that ended a month ago, keys of creates nobody repeats any
 * more, counters of tries that are over, old notices, and what somebody threw away a month ago.
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
      await tx.delete(notices).where(lt(notices.at, new Date(now.getTime() - NOTICES_KEPT_DAYS * DAY_MS)));
      for (const table of BINNED) {
        await tx.delete(table).where(and(isNotNull(table.deletedAt), lte(table.purgeAt, now)));
      }
      await tx.delete(rateLimits).where(lt(rateLimits.expire, now.getTime() - DAY_MS));
    });
  },
};
