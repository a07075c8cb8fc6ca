import "server-only";
import { and, desc, eq, lt, ne } from "drizzle-orm";
import { auditEvents, psychologistProfiles } from "@/db/schema";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { type LogWords, logWords } from "./log-words";

export type LogRow = LogWords & {
  readonly seq: number;
  readonly at: Date;
  /** The name on their card; null where there is no card to see any more. */
  readonly who: string | null;
};

/**
 * What others opened or changed in the client's own record, the newest first, and where to go on. One statement, over an
 * index that holds nothing of one's own doings.
 */
export async function listAccess(
  record: RecordAccess<"care">,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<{ items: LogRow[]; nextCursor: string | null }> {
  return inRecord(record, async (tx) => {
    const rows = await tx
      .select({
        seq: auditEvents.seq,
        at: auditEvents.at,
        action: auditEvents.action,
        counts: auditEvents.counts,
        who: psychologistProfiles.displayName,
      })
      .from(auditEvents)
      .leftJoin(psychologistProfiles, eq(psychologistProfiles.ownerId, auditEvents.actorId))
      .where(
        and(
          eq(auditEvents.ownerId, record.ownerId),
          ne(auditEvents.actorId, auditEvents.ownerId),
          before === undefined ? undefined : lt(auditEvents.seq, before),
        ),
      )
      .orderBy(desc(auditEvents.seq))
      .limit(limit + 1);
    const items = rows
      .slice(0, limit)
      .map(({ action, counts, ...row }) => ({ ...row, ...logWords(action, counts) }));
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? String(last.seq) : null };
  });
}

/** The cursor of the log, or undefined when the text is none of ours. */
export function parseLogCursor(text: unknown): number | undefined {
  return typeof text === "string" && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
