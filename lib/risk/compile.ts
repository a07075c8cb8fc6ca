import { lexicon } from "./lexicon";
import type { Family, Rule, RuleSource } from "./types";

// Up to three words may stand where a phrase says `~`, but none that would turn its meaning.
const stray =
  "(?:(?!(?:not|dont|didnt|never|no|wont|wouldnt|cant|doesnt|but|nahi|nahin|नहीं|मत|tidak|gak|nicht|pas|nunca) )[^ .]+ ){0,3}";

/** `{name}` becomes a group of the lexicon; `~` becomes a short stretch of other words. */
function expand(phrase: string): string {
  return phrase
    .replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const group = lexicon[name];
      if (group === undefined) throw new Error(`No word group named ${name}`);
      return group;
    })
    .replace(/\((?!\?)/g, "(?:")
    .replaceAll("~", stray);
}

/** Rules of one family, ready to run over a view of words separated by single spaces. */
export function compileRules(family: Family, sources: readonly RuleSource[]): Rule[] {
  return sources.map(([id, tier, phrase, options = {}]) => ({
    id,
    tier,
    family,
    phrase: new RegExp(` (?:${expand(phrase)})(?= )`, "gu"),
    unless: options.unless === undefined ? undefined : new RegExp(` (?:${expand(options.unless)})(?= )`, "u"),
    firm: options.firm ?? false,
    anyone: options.anyone ?? false,
  }));
}
