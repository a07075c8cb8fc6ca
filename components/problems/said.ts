import type { Problem, Reading } from "@/lib/work/problems/problem";

const counted = (times: number) => (times === 1 ? "1 time" : `${times} times`);

/** "3 times · 5 of 10": a day's answers, as far as they were given. */
export function readingWords({ times, strength }: Pick<Reading, "times" | "strength">): string {
  const parts = [times === null ? null : counted(times), strength === null ? null : `${strength} of 10`];
  return parts.filter((part) => part !== null).join(" · ");
}

type Figures = Pick<
  Problem,
  "countedPer" | "baselineTimes" | "targetTimes" | "baselineStrength" | "targetStrength"
>;

/** From where to where, in words; nothing that was not said. */
export function figureWords(problem: Figures): string[] {
  const { countedPer, baselineTimes, targetTimes, baselineStrength, targetStrength } = problem;
  const often = (times: number | null) => (times === null ? null : `${counted(times)} a ${countedPer}`);
  const strong = (strength: number | null) => (strength === null ? null : `${strength} of 10`);
  return [
    pair("How often", often(baselineTimes), often(targetTimes)),
    pair("How strong", strong(baselineStrength), strong(targetStrength)),
  ].filter((line) => line !== null);
}

function pair(what: string, first: string | null, aim: string | null): string | null {
  if (first === null && aim === null) return null;
  if (first === null) return `${what}: the aim is ${aim}`;
  return aim === null ? `${what}: ${first} at first` : `${what}: ${first} at first, the aim is ${aim}`;
}
