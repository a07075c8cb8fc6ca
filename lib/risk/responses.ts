import type { Family, RuleHit, Screening } from "./types";

/** One part of the help sheet. What each says lives with the sheet; only the order is decided here. */
export type Step =
  | "grounding"
  | "person"
  | "lines"
  | "emergency"
  | "emergency-alone"
  | "text-first"
  | "someone-else-lines"
  | "medical"
  | "abuse-lines"
  | "withdrawal";

export type ResponsePlan = { rung: 1 | 2 | 3; steps: Step[] };

type Sheet = { family: Family; steps: Record<2 | 3, Step[]> };

// In this order when several apply: what is already happening to a body, then a plan, then the rest.
const sheets: readonly Sheet[] = [
  {
    family: "already",
    steps: {
      2: ["emergency-alone", "lines", "text-first", "person"],
      3: ["emergency-alone", "lines", "text-first", "person"],
    },
  },
  { family: "medical", steps: { 2: ["medical", "emergency"], 3: ["emergency-alone", "medical"] } },
  {
    family: "abuse",
    steps: { 2: ["abuse-lines", "text-first", "grounding"], 3: ["emergency", "abuse-lines", "text-first"] },
  },
  {
    family: "preparation",
    steps: {
      2: ["grounding", "person", "lines", "text-first"],
      3: ["lines", "emergency", "text-first", "person", "grounding"],
    },
  },
  {
    family: "self",
    steps: {
      2: ["grounding", "person", "lines", "text-first"],
      3: ["lines", "emergency", "text-first", "person", "grounding"],
    },
  },
  {
    family: "withdrawal",
    steps: {
      2: ["withdrawal", "emergency", "person", "lines"],
      3: ["emergency-alone", "withdrawal", "person", "lines"],
    },
  },
  {
    family: "harm-to-others",
    steps: { 2: ["grounding", "lines", "text-first"], 3: ["lines", "emergency", "text-first", "grounding"] },
  },
  {
    family: "someone-else",
    steps: {
      2: ["someone-else-lines", "emergency", "grounding"],
      3: ["emergency", "someone-else-lines", "grounding"],
    },
  },
];

function highest(rules: RuleHit[], family: Family): 0 | 1 | 2 | 3 {
  return rules.reduce<0 | 1 | 2 | 3>(
    (most, hit) => (hit.family === family && hit.tier > most ? hit.tier : most),
    0,
  );
}

/**
 * Which parts of the help sheet to show, in order, for a screening.
 * Tier 0: rung 1 and no steps (show nothing). Tier 1: a quiet offer of grounding. Tier 2 and 3: the sheets of all
 * families found at that height, the most urgent first. A person the writer chose is never suggested where someone
 * may be hurting them: the two can be the same person. The safety plan joins each sheet in a later part.
 */
export function planResponse(screening: Screening): ResponsePlan {
  const { tier, rules } = screening;
  if (tier === 0) return { rung: 1, steps: [] };
  if (tier === 1) return { rung: 1, steps: ["grounding"] };
  const steps = new Set<Step>();
  for (const sheet of sheets) {
    const height = highest(rules, sheet.family);
    if (height >= 2) for (const step of sheet.steps[height === 3 ? 3 : 2]) steps.add(step);
  }
  if (steps.has("emergency-alone")) steps.delete("emergency");
  if (highest(rules, "abuse") >= 2) steps.delete("person");
  return { rung: tier, steps: urgentFirst([...steps]) };
}

/** The emergency number, where it stands alone, comes before everything else. */
function urgentFirst(steps: Step[]): Step[] {
  return steps.includes("emergency-alone")
    ? ["emergency-alone", ...steps.filter((step) => step !== "emergency-alone")]
    : steps;
}
