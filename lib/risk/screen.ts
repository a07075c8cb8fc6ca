import { compileRules } from "./compile";
import { weigh } from "./context";
import { europeanRules, hindiRules, indonesianRules } from "./rules-languages";
import { abuseRules, distressRules, harmRules, someoneRules, withdrawalRules } from "./rules-others";
import { passiveRules } from "./rules-passive";
import { alreadyRules, medicalRules, preparationRules } from "./rules-preparation";
import { activeRules } from "./rules-self";
import { readTokens } from "./tokens";
import type { Family, Rule, RuleHit, Screening, Tier, Token } from "./types";

const rules: Rule[] = [
  ...compileRules("self", [
    ...activeRules,
    ...passiveRules,
    ...indonesianRules,
    ...hindiRules,
    ...europeanRules,
  ]),
  ...compileRules("preparation", preparationRules),
  ...compileRules("already", alreadyRules),
  ...compileRules("medical", medicalRules),
  ...compileRules("harm-to-others", harmRules),
  ...compileRules("abuse", abuseRules),
  ...compileRules("withdrawal", withdrawalRules),
  ...compileRules("someone-else", someoneRules),
  ...compileRules("distress", distressRules),
];

/** All words with single spaces, " . " between sentences, and where each word begins in it. */
function viewOf(tokens: Token[]): { view: string; at: number[] } {
  const at: number[] = [];
  let view = "";
  for (const token of tokens) {
    if (token.gap === 2) view += " .";
    at.push(view.length + 1);
    view += ` ${token.word}`;
  }
  return { view: `${view} . `, at };
}

/** Index of the last word that begins at or before `offset`. */
function wordAt(at: number[], offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function hitsOf(rule: Rule, tokens: Token[], view: string, at: number[]): RuleHit[] {
  const hits: RuleHit[] = [];
  for (const match of view.matchAll(rule.phrase)) {
    const from = wordAt(at, match.index + 1);
    const to = wordAt(at, match.index + match[0].length - 1);
    const { tier, someoneElse } = weigh(rule, { tokens, from, to });
    const start = tokens[from]?.start;
    const end = tokens[to]?.end;
    if (tier === 0 || start === undefined || end === undefined) continue;
    hits.push({ id: rule.id, tier, family: someoneElse ? "someone-else" : rule.family, start, end });
  }
  return hits;
}

function sum(found: RuleHit[]): Screening {
  const tier: Tier = ([3, 2, 1] as const).find((height) => found.some((hit) => hit.tier === height)) ?? 0;
  const families = new Set<Family>(found.map((hit) => hit.family));
  return { tier, families: [...families], rules: found };
}

/**
 * What a text says about the writer's safety, by rules alone: same words, same answer, in the browser and on the server.
 * Pure; knows no person, keeps nothing, and is never a score. The highest tier of all phrases wins, so nothing written
 * beside a phrase ("never mind", "ignore this") can lower it. Spans are UTF-16 offsets into `text`.
 */
export function screenText(text: string): Screening {
  const tokens = readTokens(text);
  if (tokens.length === 0) return { tier: 0, families: [], rules: [] };
  const { view, at } = viewOf(tokens);
  return sum(rules.flatMap((rule) => hitsOf(rule, tokens, view, at)));
}

/** Several fields of one form: the highest tier, and every rule. Spans are within the field each was found in. */
export function screenMany(parts: readonly string[]): Screening {
  return sum(parts.flatMap((part) => screenText(part).rules));
}

/**
 * Runs a screening that must never stand in the way of writing or saving: if the detector throws, the answer is tier 0
 * with `failed: true`, and the caller shows the help link beside the text.
 */
export function screenSafely(screen: () => Screening): Screening {
  try {
    return screen();
  } catch {
    return { tier: 0, families: [], rules: [], failed: true };
  }
}
