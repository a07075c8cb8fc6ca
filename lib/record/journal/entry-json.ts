import { TZDate } from "@date-fns/tz";
import * as z from "zod/mini";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import type { Entry, OwnWord } from "./entry";
import { answersInput, privacyLevel } from "./schema";
import { TEMPLATES } from "./templates";

const ownWord = z.strictObject({ id: z.uuid(), word: z.string() });

/** An entry as the JSON API answers it. */
export const entryOutput = z.strictObject({
  id: z.uuid(),
  title: z.nullable(z.string()),
  content: z.string(),
  thought: z.nullable(z.string()),
  emotions: z.array(z.string()),
  behaviours: z.array(
    z.strictObject({
      name: z.string(),
      urge: z.nullable(z.int()),
      acted: z.nullable(z.boolean()),
    }),
  ),
  mood_tag: z.nullable(ownWord),
  mood_rating: z.nullable(z.int()),
  privacy_level: privacyLevel,
  tags: z.array(ownWord),
  occurred_at: z.iso.datetime(),
  local_day: z.iso.date(),
  template: z.enum(TEMPLATES),
  answers: z.nullable(answersInput),
  word_count: z.int(),
  version: z.int(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});
export type EntryJson = z.input<typeof entryOutput>;

/** A saved entry, and where help is. `tier` is how the page answers (0 none, 1 distress, 2 ask kindly, 3 help now). */
export const savedOutput = z.extend(entryOutput, {
  safety: z.strictObject({ tier: z.int().check(z.gte(0), z.lte(3)), help: z.nullable(z.string()) }),
});

const same = ({ id, word }: OwnWord) => ({ id, word });

export function entryJson(entry: Entry): EntryJson {
  return {
    id: entry.id,
    title: entry.title,
    content: entry.content,
    thought: entry.thought,
    emotions: entry.emotions.map(({ word }) => word),
    behaviours: entry.behaviours.map(({ name, urge, acted }) => ({ name, urge, acted })),
    mood_tag: entry.moodTag && same(entry.moodTag),
    mood_rating: entry.moodRating,
    privacy_level: entry.privacy,
    tags: entry.tags.map(same),
    occurred_at: entry.occurredAt.toISOString(),
    local_day: entry.localDay,
    template: entry.template,
    answers: entry.answers,
    word_count: entry.wordCount,
    version: entry.version,
    created_at: entry.createdAt.toISOString(),
    updated_at: entry.updatedAt.toISOString(),
  };
}

const roundedMean = (values: readonly number[]) =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;

/** What the returned entries say, and nothing more: every figure with the number of entries behind it. */
export const pageInsights = z.strictObject({
  mood_by_tag: z.array(z.strictObject({ tag: ownWord, mood_mean: z.number(), n: z.int() })),
  words_per_week: z.array(z.strictObject({ week_start: z.iso.date(), words: z.int(), n: z.int() })),
  usual_hour: z.nullable(z.strictObject({ hour: z.int(), n: z.int(), of: z.int() })),
});
export type PageInsights = z.input<typeof pageInsights>;

/**
 * Describes one page of entries: mean mood by tag (entries with a rating), words by week (Monday first), and the hour
 * of the day in which most were written, as it was where the person then was. Null when there is no entry.
 */
export function describePage(entries: readonly Entry[]): PageInsights {
  return {
    mood_by_tag: moodByTag(entries),
    words_per_week: wordsByWeek(entries),
    usual_hour: usualHour(
      entries.map(({ occurredAt, zone }) => new TZDate(occurredAt.getTime(), zone).getHours()),
    ),
  };
}

/** The Monday of a day's week. */
function weekOf(day: LocalDay): LocalDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addLocalDays(day, -((weekday + 6) % 7));
}

function moodByTag(entries: readonly Entry[]): PageInsights["mood_by_tag"] {
  const byTag = new Map<string, { tag: OwnWord; ratings: number[] }>();
  for (const { moodRating, tags } of entries) {
    if (moodRating === null) continue;
    for (const tag of tags) {
      const found = byTag.get(tag.id) ?? { tag: same(tag), ratings: [] };
      found.ratings.push(moodRating);
      byTag.set(tag.id, found);
    }
  }
  return [...byTag.values()]
    .map(({ tag, ratings }) => ({ tag, mood_mean: roundedMean(ratings), n: ratings.length }))
    .sort((a, b) => b.n - a.n);
}

function wordsByWeek(entries: readonly Entry[]): PageInsights["words_per_week"] {
  const weeks = new Map<LocalDay, { words: number; n: number }>();
  for (const { localDay, wordCount } of entries) {
    const week = weekOf(localDay);
    const before = weeks.get(week) ?? { words: 0, n: 0 };
    weeks.set(week, { words: before.words + wordCount, n: before.n + 1 });
  }
  return [...weeks].map(([week_start, sums]) => ({ week_start, ...sums }));
}

function usualHour(hours: readonly number[]): PageInsights["usual_hour"] {
  const counts = new Map<number, number>();
  for (const hour of hours) counts.set(hour, (counts.get(hour) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first ? { hour: first[0], n: first[1], of: hours.length } : null;
}

export const listOutput = z.strictObject({
  items: z.array(entryOutput),
  next_cursor: z.nullable(z.string()),
  metadata: z
    .strictObject({ count: z.int(), words: z.int(), tags: z.array(ownWord) })
    .register(z.globalRegistry, {
      description: "All entries and words ever written, and the tags to filter by.",
    }),
  insights: pageInsights.register(z.globalRegistry, {
    description: "Describes the entries of this answer only, not the whole diary.",
  }),
});
