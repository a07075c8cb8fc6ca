import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import { newId } from "../ids";
import { enqueue } from "../jobs/enqueue";
import { MAILED, type NoticeKind, type Signal } from "./kinds";

type Word = {
  readonly to: PersonId;
  readonly kind: NoticeKind;
  /** The person it is about, and the thing. Ids only. */
  readonly aboutId?: string | null;
  readonly subjectId?: string | null;
  readonly at: Date;
};

/**
 * Leaves a notice for somebody, in the transaction of what caused it: their open pages hear of it with the commit, and
 * a neutral mail follows where somebody waits. The database refuses strangers (`app_may_tell`).
 */
export async function tell(tx: Tx, { to, kind, aboutId = null, subjectId = null, at }: Word): Promise<void> {
  const id = newId<"notice">();
  await tx.execute(
    sql`select app_notify(${to}::uuid, ${id}::uuid, ${kind}, ${aboutId}::uuid, ${subjectId}::uuid, ${at.toISOString()}::timestamptz)`,
  );
  if (MAILED.has(kind)) await enqueue(tx, { job: "notices.mail", payload: { owner_id: to, notice_id: id } });
}

/** Tells somebody's open pages that something changed, without leaving a notice. Goes out with the commit. */
export async function signal(tx: Tx, to: PersonId, what: Signal): Promise<void> {
  await tx.execute(sql`select app_signal(${to}::uuid, ${what})`);
}
