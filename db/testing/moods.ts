import { isFailure } from "@/lib/core/result";
import type { MoodEntry } from "@/lib/record/mood/entry";
import { createMood } from "@/lib/record/mood/mutations";
import type { Someone } from "./people";

type Wanted = {
  by: Someone;
  mood?: number | undefined;
  energy?: number | undefined;
  feelings?: string[] | undefined;
  triggers?: string[] | undefined;
  notes?: string | undefined;
  /** When it was felt; also when it was written down unless `now` says otherwise. */
  at?: Date | undefined;
  now?: Date | undefined;
};

/** A moment somebody logged. Say only what matters: `await aMood({ by: maya, mood: 3 })`. */
export async function aMood({
  by,
  mood = 6,
  energy,
  feelings = [],
  triggers = [],
  notes,
  at,
  now,
}: Wanted): Promise<MoodEntry> {
  const made = await createMood(
    by.actor,
    {
      mood_rating: mood,
      energy_level: energy,
      emotions: feelings,
      triggers,
      notes,
      recorded_at: at?.toISOString(),
    },
    { now: now ?? at ?? new Date(), idempotency: null },
  );
  if (isFailure(made)) throw new Error(`a mood was refused: ${made.code}`);
  return made.entry;
}
