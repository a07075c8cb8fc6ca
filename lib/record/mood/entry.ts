import type { Id } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";

export type MoodId = Id<"mood">;

/** One moment of mood, opened. */
export type MoodEntry = {
  readonly id: MoodId;
  readonly recordedAt: Date;
  readonly localDay: LocalDay;
  /** Where the person was then; a later change of zone leaves it as it is. */
  readonly zone: string;
  readonly moodRating: number;
  readonly energyLevel: number | null;
  readonly emotions: readonly string[];
  readonly triggers: readonly string[];
  readonly notes: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** A moment as machines read it: `moodOutput`. */
export function moodJson(entry: MoodEntry) {
  return {
    id: entry.id,
    mood_rating: entry.moodRating,
    energy_level: entry.energyLevel,
    emotions: [...entry.emotions],
    triggers: [...entry.triggers],
    notes: entry.notes,
    recorded_at: entry.recordedAt.toISOString(),
    local_day: entry.localDay,
    created_at: entry.createdAt.toISOString(),
    updated_at: entry.updatedAt.toISOString(),
    version: entry.version,
  };
}
