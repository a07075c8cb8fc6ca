"use client";

import { ChipsInput } from "@/components/ui/chips-input";
import type { FormValues } from "@/lib/core/form";
import { wordsIn } from "./form-values";

type WordChipsProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly ownLabel: string;
  readonly values: FormValues;
  /** Words to offer: the person's own first, then suggestions. */
  readonly offered: readonly string[];
  readonly error?: string | undefined;
};

const lower = (word: string) => word.toLocaleLowerCase();

/** Chips of words, each sent as the word itself. What was typed before and is not offered stands among the own ones. */
export function WordChips({ name, legend, hint, ownLabel, values, offered, error }: WordChipsProps) {
  const known = new Map(offered.map((word) => [lower(word), word]));
  const before = wordsIn(values, name);
  const chosen = before.flatMap((word) => known.get(lower(word)) ?? []);
  const added = before.filter((word) => !known.has(lower(word)));
  return (
    <ChipsInput
      legend={legend}
      hint={hint}
      name={name}
      ownName={`${name}_other`}
      ownLabel={ownLabel}
      options={[...known.values()].map((word) => ({ value: word, label: word }))}
      defaultValue={{ chosen, added }}
      error={error}
    />
  );
}
