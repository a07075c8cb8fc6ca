import type { ProblemInput } from "./schema";

/** The numbers of a problem area as its row keeps them: what nobody said is null. */
export function figuresOf(input: ProblemInput) {
  return {
    countedPer: input.counted_per,
    baselineTimes: input.baseline_times ?? null,
    targetTimes: input.target_times ?? null,
    baselineStrength: input.baseline_strength ?? null,
    targetStrength: input.target_strength ?? null,
  };
}
