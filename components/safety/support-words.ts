import type { ResponsePlan, Step } from "@/lib/risk/responses";

/** What the sheet is called, by the step it opens for. The first that applies names it. */
const TITLES: readonly (readonly [Step, string])[] = [
  ["emergency-alone", "Your body may need help now"],
  ["medical", "Your body may need help now"],
  ["abuse-lines", "You deserve to be safe"],
  ["withdrawal", "Stopping suddenly can be risky"],
  ["someone-else-lines", "You are worried about someone"],
];

export function titleOf(plan: ResponsePlan): string {
  const named = TITLES.find(([step]) => plan.steps.includes(step));
  if (named !== undefined) return named[1];
  if (plan.rung === 3) return "Are you safe right now?";
  return plan.rung === 2 ? "That sounds heavy" : "A minute for you";
}

/** Said with every sheet: the rules guess, nobody was told, and writing goes on. */
export const GENTLE =
  "Some of your words made us offer this. We may be wrong, and often are. Nothing was sent to anyone, and your writing goes on.";

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  grounding: "Sixty seconds to feel steadier",
  person: "A person you trust",
  lines: "Talk to someone",
  emergency: "If you may act on it, or are hurt",
  "emergency-alone": "Call for help now",
  "text-first": "If you can’t talk",
  "someone-else-lines": "What you can do",
  medical: "Until help is there",
  "abuse-lines": "People who understand",
  withdrawal: "Before you go on alone",
};
