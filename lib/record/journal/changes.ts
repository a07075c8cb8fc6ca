import type { DayDelta } from "../rollups/delta";
import type { Entry } from "./entry";
import type { EntryInput, EntryPatch } from "./schema";

/** The feelings of an entry: those chosen and those rated in a thought record, each once. */
export function feelingsOf({ emotions, answers }: Pick<EntryInput, "emotions" | "answers">): string[] {
  return [...new Set([...emotions, ...(answers?.feelings ?? []).map(({ name }) => name)])];
}

type Behaviours = EntryInput["behaviours"];
type BehaviourRow = { readonly wordId: string; readonly urge: number | null; readonly acted: boolean | null };

/** One row for each behaviour; named twice, the stronger urge and the "yes" stand. */
export function behavioursOf(
  behaviours: Behaviours,
  wordIds: ReadonlyMap<string, string>,
): readonly BehaviourRow[] {
  const rows = new Map<string, BehaviourRow>();
  for (const { name, urge, acted } of behaviours) {
    const wordId = wordIds.get(name);
    if (wordId === undefined) continue;
    const before = rows.get(wordId);
    rows.set(wordId, {
      wordId,
      urge: stronger(before?.urge ?? null, urge ?? null),
      acted: before?.acted || acted === undefined ? (before?.acted ?? null) : acted,
    });
  }
  return [...rows.values()];
}

function stronger(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

/** A saved entry as it would be written again. */
export function inputOf(entry: Entry): EntryInput {
  return {
    title: entry.title ?? undefined,
    content: entry.content,
    thought: entry.thought ?? undefined,
    emotions: entry.emotions.map(({ word }) => word),
    behaviours: entry.behaviours.map(({ name, urge, acted }) => ({
      name,
      urge: urge ?? undefined,
      acted: acted ?? undefined,
    })),
    mood_tag: entry.moodTag?.word,
    mood_rating: entry.moodRating ?? undefined,
    privacy_level: entry.privacy,
    tags: entry.tags.map(({ word }) => word),
    template: entry.template,
    answers: entry.answers ?? undefined,
  };
}

/** An entry with the given fields changed: absent stays, null clears. */
export function patched(current: EntryInput, { version: _guard, ...patch }: EntryPatch): EntryInput {
  return {
    ...current,
    title: changed(current.title, patch.title),
    content: patch.content ?? current.content,
    thought: changed(current.thought, patch.thought),
    emotions: patch.emotions ?? current.emotions,
    behaviours: patch.behaviours ?? current.behaviours,
    mood_tag: changed(current.mood_tag, patch.mood_tag),
    mood_rating: changed(current.mood_rating, patch.mood_rating),
    privacy_level: patch.privacy_level ?? current.privacy_level,
    tags: patch.tags ?? current.tags,
    occurred_at: patch.occurred_at,
    template: patch.template ?? current.template,
    answers: changed(current.answers, patch.answers),
  };
}

function changed<T>(current: T | undefined, wanted: T | null | undefined): T | undefined {
  if (wanted === undefined) return current;
  return wanted ?? undefined;
}

type Counted = { readonly moodRating: number | null; readonly wordCount: number };

/** What one entry adds to its day's sums (+1), or takes away (-1). */
export function countedEntry({ moodRating, wordCount }: Counted, sign: 1 | -1): DayDelta {
  const ratings = moodRating === null ? [] : [moodRating];
  return {
    mood: sign === 1 ? { added: ratings, removed: [] } : { added: [], removed: ratings },
    journalEntries: sign,
    words: sign * wordCount,
  };
}
