import "server-only";
import { and, asc, between, desc, eq, exists, gte, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { dayRollups, moodEntries, moodEntryWords, profiles, words } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { sharedNow } from "@/lib/access/sharing";
import { NotFound } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import { addLocalDays, daysBetween, type LocalDay } from "@/lib/core/local-day";
import { readDays } from "@/lib/record/rollups/queries";
import { wordPlace } from "@/lib/record/words/queries";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { type Bucket, bucketDays } from "./buckets";
import { type Cursor, formatCursor } from "./cursor";
import type { MoodEntry, MoodId } from "./entry";

type MoodRow = typeof moodEntries.$inferSelect;
type WordRow = Pick<typeof words.$inferSelect, "id" | "kind" | "word">;
type Joined = { readonly entry: MoodRow; readonly word: WordRow | null };

export const notesPlace = (rowId: string) => ({ table: "mood_entries", column: "notes", rowId });

const newestFirst = [desc(moodEntries.recordedAt), desc(moodEntries.id)];

/** Moments with their words, opened. One statement: each word comes as a row of its own and is gathered here. */
async function openMoods(
  tx: Tx,
  ownerId: PersonId,
  which: { where: SQL | undefined; limit: number },
): Promise<MoodEntry[]> {
  const page = tx
    .select()
    .from(moodEntries)
    .where(and(eq(moodEntries.ownerId, ownerId), isNull(moodEntries.deletedAt), which.where))
    .orderBy(...newestFirst)
    .limit(which.limit)
    .as("page");
  const rows = await tx
    .select({ entry: page._.selectedFields, word: { id: words.id, kind: words.kind, word: words.word } })
    .from(page)
    .leftJoin(
      moodEntryWords,
      and(eq(moodEntryWords.ownerId, page.ownerId), eq(moodEntryWords.entryId, page.id)),
    )
    .leftJoin(words, and(eq(words.ownerId, moodEntryWords.ownerId), eq(words.id, moodEntryWords.wordId)))
    .orderBy(desc(page.recordedAt), desc(page.id), asc(words.createdAt), asc(words.id));
  return rows.length === 0 ? [] : gather(rows, await sealerOf(tx, ownerId));
}

function gather(rows: readonly Joined[], sealer: Sealer): MoodEntry[] {
  const byEntry = new Map<string, { row: MoodRow; words: WordRow[] }>();
  for (const { entry, word } of rows) {
    const found = byEntry.get(entry.id) ?? { row: entry, words: [] };
    if (word) found.words.push(word);
    byEntry.set(entry.id, found);
  }
  return [...byEntry.values()].map(({ row, words }) => openMood(row, words, sealer));
}

function openMood(row: MoodRow, linked: readonly WordRow[], sealer: Sealer): MoodEntry {
  const of = (kind: WordRow["kind"]) =>
    linked.filter((one) => one.kind === kind).map((one) => sealer.open(wordPlace(one.id), one.word));
  return {
    id: row.id as MoodId,
    recordedAt: row.recordedAt,
    localDay: row.localDay,
    zone: row.zone,
    moodRating: row.moodRating,
    energyLevel: row.energyLevel,
    emotions: of("feeling"),
    triggers: of("trigger"),
    notes: sealer.openOrNull(notesPlace(row.id), row.notes),
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

export type MoodRange = {
  readonly from?: LocalDay | undefined;
  readonly to?: LocalDay | undefined;
  readonly limit: number;
  readonly cursor?: Cursor | undefined;
};

const DAY_MS = 86_400_000;
const LATEST_MS = Date.UTC(9999, 11, 31);

/** No zone is further from UTC than 14 hours, so a day's moments lie within a day either side of its dates. */
function withinDays({ from, to }: MoodRange): SQL | undefined {
  const near = (day: LocalDay, days: number) =>
    new Date(Math.min(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS, LATEST_MS));
  return and(
    from && and(gte(moodEntries.localDay, from), gte(moodEntries.recordedAt, near(from, -1))),
    to && and(lte(moodEntries.localDay, to), lt(moodEntries.recordedAt, near(to, 2))),
  );
}

function behind({ at, id }: Cursor): SQL | undefined {
  return or(lt(moodEntries.recordedAt, at), and(eq(moodEntries.recordedAt, at), lt(moodEntries.id, id)));
}

/** Moments from the newest back, and where to go on. One statement (and one for the key, the first time). */
export async function listMoods(
  record: RecordAccess<"mood">,
  range: MoodRange,
): Promise<{ items: MoodEntry[]; nextCursor: string | null }> {
  return inRecord(record, async (tx) => {
    const where = and(withinDays(range), range.cursor && behind(range.cursor));
    const found = await openMoods(tx, record.ownerId, { where, limit: range.limit + 1 });
    const items = found.slice(0, range.limit);
    const last = items.at(-1);
    const more = found.length > range.limit && last !== undefined;
    return { items, nextCursor: more ? formatCursor({ at: last.recordedAt, id: last.id }) : null };
  });
}

/** The moments of one local day, newest first. Nobody logs more than a hundred. */
export async function listDayMoods(record: RecordAccess<"mood">, day: LocalDay): Promise<MoodEntry[]> {
  return (await listMoods(record, { from: day, to: day, limit: 100 })).items;
}

export async function findMood(record: RecordAccess<"mood">, id: string): Promise<MoodEntry | null> {
  return inRecord(record, async (tx) => {
    const [entry] = await openMoods(tx, record.ownerId, { where: eq(moodEntries.id, id), limit: 1 });
    return entry ?? null;
  });
}

/** One moment. Throws `NotFound` when it is not there, in the bin, or not theirs. */
export async function getMood(record: RecordAccess<"mood">, id: string): Promise<MoodEntry> {
  const entry = await findMood(record, id);
  if (!entry) throw new NotFound();
  return entry;
}

/**
 * The mood of a range in at most 400 points: one a day, or one a week or longer where the range is long. A point is the
 * mean of its days' means; days and weeks without a moment have none. One statement.
 */
export async function readMoodBuckets(
  record: RecordAccess<"mood">,
  from: LocalDay,
  to: LocalDay,
): Promise<Bucket[]> {
  const size = bucketDays(daysBetween(from, to) + 1);
  return inRecord(record, async (tx) => {
    if (size === 1) {
      const days = await readDays(tx, record.ownerId, from, to);
      return days.flatMap(({ day, moodMean }) =>
        moodMean === null ? [] : [{ from: day, to: day, mean: moodMean, days: 1 }],
      );
    }
    return readLongBuckets(tx, record.ownerId, { from, to, size });
  });
}

async function readLongBuckets(
  tx: Tx,
  ownerId: PersonId,
  { from, to, size }: { from: LocalDay; to: LocalDay; size: number },
): Promise<Bucket[]> {
  const index = sql<number>`(${dayRollups.day} - ${from}::date) / ${size}::int`;
  const rows = await tx
    .select({
      index: index.mapWith(Number),
      mean: sql`round(avg(${dayRollups.moodSum}::numeric / ${dayRollups.moodN}), 2)`.mapWith(Number),
      days: sql`count(*)`.mapWith(Number),
    })
    .from(dayRollups)
    .where(
      and(eq(dayRollups.ownerId, ownerId), between(dayRollups.day, from, to), sql`${dayRollups.moodN} > 0`),
    )
    .groupBy(sql`1`)
    .orderBy(sql`1`);
  return rows.map(({ index: at, mean, days }) => {
    const start = addLocalDays(from, at * size);
    const end = addLocalDays(start, size - 1);
    return { from: start, to: end < to ? end : to, mean, days };
  });
}

/** What a page about mood needs to know of its person. */
export type MoodSetting = {
  readonly name: string | null;
  readonly answerStyle: "faces" | "fine";
  readonly country: string | null;
  readonly crisisContact: string | null;
  /** Somebody else can read moods now: care runs and its consent for mood was not withdrawn. */
  readonly isShared: boolean;
};

/** One statement (and one for the key, the first time). */
export async function readMoodSetting(record: RecordAccess<"mood">): Promise<MoodSetting> {
  return inRecord(record, async (tx) => {
    const [row] = await tx
      .select({
        name: profiles.name,
        crisisContact: profiles.crisisContact,
        answerStyle: profiles.answerStyle,
        country: profiles.country,
        isShared: sql<boolean>`${exists(sharedNow(tx, record.ownerId, "mood"))}`,
      })
      .from(profiles)
      .where(eq(profiles.ownerId, record.ownerId))
      .limit(1);
    if (!row) throw new NotFound();
    const { name, crisisContact, ...setting } = row;
    if (name === null && crisisContact === null) return { ...setting, name, crisisContact };
    const sealer = await sealerOf(tx, record.ownerId);
    const open = (column: string, value: typeof name) =>
      sealer.openOrNull({ table: "profiles", column, rowId: record.ownerId }, value);
    return { ...setting, name: open("name", name), crisisContact: open("crisis_contact", crisisContact) };
  });
}
