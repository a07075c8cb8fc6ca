import type { ChipOption } from "@/components/ui/chips-input";
import { FEELINGS, TRIGGERS } from "@/lib/record/words/suggestions";
import type { WordChoices } from "./mood-values";

type Own = Readonly<Record<"feeling" | "trigger", ReadonlyArray<{ readonly word: string }>>>;

/** More own words than this would hide the rest; any word can still be typed. */
const OWN_OFFERED = 16;

/** The words to choose from: the person's own and newest first, then suggestions in an order that never moves. */
export function choicesOf(own: Own): WordChoices {
  return { feelings: offer(own.feeling, FEELINGS), triggers: offer(own.trigger, TRIGGERS) };
}

function offer(own: Own["feeling"], suggested: readonly string[]): ChipOption[] {
  const known = new Set(suggested.map((word) => word.toLocaleLowerCase()));
  const fresh = own.map(({ word }) => word).filter((word) => !known.has(word.toLocaleLowerCase()));
  return [...fresh.slice(0, OWN_OFFERED), ...suggested].map((word) => ({ value: word, label: word }));
}
