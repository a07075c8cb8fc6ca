import type { LocalDay } from "@/lib/core/local-day";
import type { DayDelta } from "@/lib/record/rollups/delta";

type Values = { readonly moodRating: number; readonly energyLevel: number | null };

const energyOf = ({ energyLevel }: Values) => (energyLevel === null ? [] : [energyLevel]);

/** What a moment adds to its day. */
export function arrival(values: Values): DayDelta {
  return {
    mood: { added: [values.moodRating], removed: [] },
    logged: { added: [values.moodRating], removed: [] },
    energy: { added: energyOf(values), removed: [] },
    moodEntries: 1,
  };
}

/** What a moment takes from its day when it goes. */
export function departure(values: Values): DayDelta {
  return {
    mood: { added: [], removed: [values.moodRating] },
    logged: { added: [], removed: [values.moodRating] },
    energy: { added: [], removed: energyOf(values) },
    moodEntries: -1,
  };
}

/** What an edit does: to one day, or to two when the moment moves from one to the other. */
export function move(
  before: Values & { readonly localDay: LocalDay },
  after: Values & { readonly localDay: LocalDay },
): Array<{ day: LocalDay; delta: DayDelta }> {
  if (before.localDay !== after.localDay) {
    return [
      { day: before.localDay, delta: departure(before) },
      { day: after.localDay, delta: arrival(after) },
    ];
  }
  const rating = { added: [after.moodRating], removed: [before.moodRating] };
  const delta = {
    mood: rating,
    logged: rating,
    energy: { added: energyOf(after), removed: energyOf(before) },
  };
  return [{ day: after.localDay, delta }];
}
