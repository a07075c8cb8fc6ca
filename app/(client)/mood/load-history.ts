import type { Actor } from "@/lib/access/actor";
import { inRecord, ownRecord } from "@/lib/access/record";
import { localDayOf } from "@/lib/core/local-day";
import { parseCursor } from "@/lib/record/mood/cursor";
import { findMood, listMoods, readMoodBuckets, readMoodSetting } from "@/lib/record/mood/queries";
import { parseRange } from "@/lib/record/mood/range";
import { seriesOf } from "@/lib/record/mood/series";
import { readTotals } from "@/lib/record/rollups/queries";

const PAGE = 30;

/** What an address of the history may say. */
export type HistoryQuery = Readonly<Partial<Record<"range" | "from" | "to" | "cursor" | "saved", string>>>;

/** Everything the history shows, in one transaction and at most six statements, whatever the length of the diary. */
export async function loadHistory(actor: Actor, query: HistoryQuery, now: Date) {
  const record = ownRecord(actor, "mood");
  const today = localDayOf(now, actor.zone);
  const range = parseRange(query, today);
  const cursor = query.cursor ? (parseCursor(query.cursor) ?? undefined) : undefined;
  return inRecord(record, async (tx) => {
    const buckets = await readMoodBuckets(record, range.from, range.to);
    const page = await listMoods(record, { from: range.from, to: range.to, limit: PAGE, cursor });
    const isEmpty = buckets.length === 0 && page.items.length === 0;
    return {
      today,
      range,
      series: seriesOf(buckets, range.from, range.to),
      ...page,
      /** Nothing was ever logged, which is another page than a range without moods. */
      isNew: isEmpty && (await readTotals(tx, actor.id)).moodEntries === 0,
      after: query.saved ? await afterSave(query.saved) : null,
    };
  });

  async function afterSave(id: string) {
    const entry = await findMood(record, id);
    return entry && { entry, setting: await readMoodSetting(record) };
  }
}
