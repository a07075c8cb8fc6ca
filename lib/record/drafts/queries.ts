import "server-only";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import * as z from "zod/mini";
import { journalDrafts, journalRevisions } from "@/db/schema";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { EntryId } from "../journal/entry";
import { revisionPlace } from "../journal/places";
import { type Draft, type DraftId, parseDraftForm } from "./draft";

const LISTED = 20;

type Journal = RecordAccess<"journal">;

export const draftPlace = (rowId: string) => ({ table: "journal_drafts", column: "form", rowId });

/** Unsaved writing is nobody's but the writer's, whatever they share. */
function refuseOthers(record: Journal): void {
  if (record.actor.id !== record.ownerId) throw new NotFound();
}

/** What was being written, the last touched first: of new entries, or of the one entry named. */
export async function findDrafts(record: Journal, entryId: EntryId | null): Promise<Draft[]> {
  refuseOthers(record);
  return inRecord(record, async (tx) => {
    const rows = await tx
      .select()
      .from(journalDrafts)
      .where(
        and(
          eq(journalDrafts.ownerId, record.ownerId),
          entryId === null ? isNull(journalDrafts.entryId) : eq(journalDrafts.entryId, entryId),
        ),
      )
      .orderBy(desc(journalDrafts.updatedAt), desc(journalDrafts.id))
      .limit(LISTED);
    const sealer = await sealerOf(tx, record.ownerId);
    return rows.flatMap(({ id, form, entryId: of, baseVersion, updatedAt }) => {
      const opened = parseDraftForm(sealer.open(draftPlace(id), form));
      return opened ? [{ id: id as DraftId, entryId: of, baseVersion, form: opened, updatedAt }] : [];
    });
  });
}

export type EarlierText = {
  readonly id: string;
  readonly title: string | null;
  readonly content: string;
  readonly replacedAt: Date;
  readonly keptUntil: Date;
};

const keptForm = z.object({ title: z.nullable(z.string()), content: z.string() });

/** The texts an entry had before changes that did not know of them; kept for 30 days. */
export async function listEarlierTexts(record: Journal, entryId: EntryId, now: Date): Promise<EarlierText[]> {
  refuseOthers(record);
  return inRecord(record, async (tx) => {
    const rows = await tx
      .select()
      .from(journalRevisions)
      .where(
        and(
          eq(journalRevisions.ownerId, record.ownerId),
          eq(journalRevisions.entryId, entryId),
          gt(journalRevisions.keptUntil, now),
        ),
      )
      .orderBy(desc(journalRevisions.version), desc(journalRevisions.id))
      .limit(LISTED);
    const sealer = await sealerOf(tx, record.ownerId);
    return rows.map(({ id, form, replacedAt, keptUntil }) => {
      const kept = z.parse(keptForm, JSON.parse(sealer.open(revisionPlace(id), form)));
      return { id, replacedAt, keptUntil, title: kept.title, content: kept.content };
    });
  });
}
