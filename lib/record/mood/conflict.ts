import { type Failure, fail } from "@/lib/core/result";
import { type MoodEntry, moodJson } from "./entry";

/** Two edits met: the answer carries the moment as it is now, so that both can be shown and neither is lost. */
export function changedOnTheWay(current: MoodEntry): Failure {
  return fail("conflict", "This moment was changed somewhere else in the meantime.", {
    current: moodJson(current),
  });
}
