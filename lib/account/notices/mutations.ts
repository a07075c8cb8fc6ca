import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { notices } from "@/db/schema";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import type { NoticeId } from "./notice";

type Notices = RecordAccess<"notices">;

/** Marks one notice as read; answers what it is about. Read already, it is the same. */
export async function readNotice(
  record: Notices,
  wanted: string,
  now: Date,
): Promise<{ id: NoticeId; kind: string; aboutId: string | null; subjectId: string | null }> {
  const id = parseId<"notice">(wanted);
  if (id === null) throw new NotFound();
  return inRecord(record, async (tx) => {
    const mine = and(eq(notices.ownerId, record.ownerId), eq(notices.id, id));
    const [row] = await tx.select().from(notices).where(mine).limit(1);
    if (!row) throw new NotFound();
    if (row.readAt === null) await tx.update(notices).set({ readAt: now }).where(mine);
    return { id, kind: row.kind, aboutId: row.aboutId, subjectId: row.subjectId };
  });
}

/** Marks everything as read; answers how many. */
export async function readAllNotices(record: Notices, now: Date): Promise<number> {
  return inRecord(record, async (tx) => {
    const read = await tx
      .update(notices)
      .set({ readAt: now })
      .where(and(eq(notices.ownerId, record.ownerId), isNull(notices.readAt)))
      .returning({ id: notices.id });
    return read.length;
  });
}
