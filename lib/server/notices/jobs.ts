import "server-only";
import { and, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { accounts, mails, notices, profiles } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import { type PersonId, parseId } from "@/lib/core/ids";
import { env } from "../env";
import type { Job } from "../jobs/define";
import { enqueue } from "../jobs/enqueue";
import { queueMail } from "../mail/queue";
import { sealerOf } from "../sealing/person-keys";
import { MAILED } from "./kinds";

const JOB = "notices.mail";
const KIND = "notice";
const HOUR_MS = 60 * 60_000;

function ownerIn(payload: unknown): PersonId | null {
  return parseId<"person">((payload as { owner_id?: unknown } | null)?.owner_id);
}

/** Whether something worth a mail is unread that the last mail did not cover. */
async function isWaiting(tx: Tx, ownerId: PersonId, last: Date | null): Promise<boolean> {
  const rows = await tx
    .select({ id: notices.id })
    .from(notices)
    .where(
      and(
        eq(notices.ownerId, ownerId),
        isNull(notices.readAt),
        inArray(notices.kind, [...MAILED]),
        last === null ? undefined : gt(notices.at, last),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** The address of an account that is in use, once its owner has shown that it is theirs. */
async function verifiedAddress(tx: Tx, ownerId: PersonId): Promise<string | null> {
  const [row] = await tx
    .select({ email: profiles.email, verified: accounts.emailVerifiedAt })
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.ownerId))
    .where(and(eq(profiles.ownerId, ownerId), isNull(accounts.suspendedAt)))
    .limit(1);
  if (!row?.verified || !row.email) return null;
  return (await sealerOf(tx, ownerId)).open(
    { table: "profiles", column: "email", rowId: ownerId },
    row.email,
  );
}

async function lastSent(tx: Tx, ownerId: PersonId): Promise<Date | null> {
  const [row] = await tx
    .select({ at: mails.createdAt })
    .from(mails)
    .where(and(eq(mails.ownerId, ownerId), eq(mails.kind, KIND)))
    .orderBy(desc(mails.createdAt))
    .limit(1);
  return row?.at ?? null;
}

/** Says that something waits, and nothing of what, from whom or about what: a mail is read over shoulders. */
const letterTo = (to: string) => ({
  kind: KIND,
  to,
  subject: "Something is waiting for you",
  text: `Hello,\n\nSomething is waiting for you in your diary. You can read it after signing in:\n\n${new URL("/notifications", env().APP_ORIGIN).href}\n`,
});

/**
 * Sends the mail about what is unread: at most one an hour to anybody. One that comes too soon waits for the hour, and
 * those that come meanwhile wait with it.
 */
export const mailNotice: Job = {
  name: JOB,
  run: async (payload, now) => {
    const ownerId = ownerIn(payload);
    if (ownerId === null) return;
    await asSystem("mail", async (tx) => {
      // Two notices of one moment are two jobs: the second waits here and then finds the first one's mail.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${ownerId}::text, 13))`);
      const last = await lastSent(tx, ownerId);
      if (!(await isWaiting(tx, ownerId, last))) return;
      if (last && last.getTime() + HOUR_MS > now.getTime()) {
        const at = new Date(last.getTime() + HOUR_MS);
        return enqueue(tx, { job: JOB, payload: { owner_id: ownerId }, at, key: `${JOB}:${ownerId}` });
      }
      const to = await verifiedAddress(tx, ownerId);
      if (to !== null) await queueMail(tx, { ownerId, ...letterTo(to) }, now);
    });
  },
};
