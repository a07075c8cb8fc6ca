import type { LogInput, OutcomeInput, PlanChange, PlanInput } from "./schema";

/** What was expected, as the table keeps it: null is "not said". */
export const guessColumns = (input: PlanInput | PlanChange) => ({
  predictedPleasure: input.predicted_pleasure ?? null,
  predictedMastery: input.predicted_mastery ?? null,
});

/** What it was, as the table keeps it. */
export const answerColumns = (input: LogInput | OutcomeInput) => ({
  pleasure: input.pleasure ?? null,
  mastery: input.mastery ?? null,
  moodBefore: input.mood_before ?? null,
  moodAfter: input.mood_after ?? null,
});
