import type { Problem, ProblemJson } from "@/lib/work/problems/problem";
import { problemJson } from "@/lib/work/problems/problem";

/** What stands in the form at first, by the names of its fields. */
export type ProblemStart = Readonly<Record<string, string>>;

const FIELDS = [
  "name",
  "description",
  "behaviour",
  "thought",
  "mood",
  "counted_per",
  "baseline_times",
  "target_times",
  "baseline_strength",
  "target_strength",
] as const;

/** A problem area as its form holds it. Zero is written; what nobody said is empty. */
export function startOf(problem: ProblemJson): ProblemStart {
  return Object.fromEntries(FIELDS.map((name) => [name, String(problem[name] ?? "")]));
}

export const startOfProblem = (problem: Problem): ProblemStart => startOf(problemJson(problem));

export const emptyStart: ProblemStart = { counted_per: "week" };
