import { describe, expect, it } from "vitest";
import type { BriefFacts } from "@/lib/care/brief/facts";
import { allClauses } from "@/lib/care/brief/sentences";

export type RuleCase = {
  readonly rule: string;
  readonly says: string;
  readonly facts: BriefFacts;
  /** When it says nothing. */
  readonly silent: Readonly<Record<string, BriefFacts>>;
};

const clauseOf = (rule: string, facts: BriefFacts) =>
  Object.values(allClauses(facts))
    .flat()
    .find((clause) => clause.rule === rule);

/** Holds rules to a table: each fires where the table says so, with those words and a link to its numbers, and is silent elsewhere. */
export function describeRules(
  name: string,
  rules: readonly { readonly id: string }[],
  cases: readonly RuleCase[],
): void {
  describe(name, () => {
    it.each(cases)("says by $rule: $says", ({ rule, says, facts }) => {
      const clause = clauseOf(rule, facts);
      expect(clause?.text).toBe(says);
      const numbers = Object.values(clause?.numbers ?? {});
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(clause?.at).toMatch(/^(\/[a-z0-9/#-]*)?$/);
    });

    const silent = cases.flatMap(({ rule, silent: when }) =>
      Object.entries(when).map(([reason, facts]) => ({ rule, reason, facts })),
    );
    it.each(silent)("stays silent by $rule when $reason", ({ rule, facts }) => {
      expect(clauseOf(rule, facts)).toBeUndefined();
    });

    it("has every rule in this table, and silence for each", () => {
      expect(cases.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
      expect(cases.every(({ silent: when }) => Object.keys(when).length > 0)).toBe(true);
    });
  });
}
