import type { ChipOption, ChipsValue } from "@/components/ui/chips-input";
import type { moodJson } from "@/lib/record/mood/entry";

/** A moment as the server answers it. */
export type MoodJson = ReturnType<typeof moodJson>;

/** The words a form offers to choose from: the person's own first, then suggestions. */
export type WordChoices = {
  readonly feelings: readonly ChipOption[];
  readonly triggers: readonly ChipOption[];
};

/** A moment as it stands in a form. */
export type MoodValues = {
  readonly rating: number;
  readonly energy: number | null;
  readonly feelings: ChipsValue;
  readonly triggers: ChipsValue;
  readonly notes: string;
};

const nothing: ChipsValue = { chosen: [], added: [] };

export function blankValues(rating: number): MoodValues {
  return { rating, energy: null, feelings: nothing, triggers: nothing, notes: "" };
}

/** Words as chips: those on offer are chosen, the others stand beside them. */
export function chipsOf(words: readonly string[], options: readonly ChipOption[]): ChipsValue {
  const same = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase();
  const known = (word: string) => options.find((option) => same(option.value, word));
  return {
    chosen: words.flatMap((word) => known(word)?.value ?? []),
    added: words.filter((word) => !known(word)),
  };
}

export function valuesOf(entry: MoodJson, choices: WordChoices): MoodValues {
  return {
    rating: entry.mood_rating,
    energy: entry.energy_level,
    feelings: chipsOf(entry.emotions, choices.feelings),
    triggers: chipsOf(entry.triggers, choices.triggers),
    notes: entry.notes ?? "",
  };
}

/** The form the action reads, as a browser without script would send it. */
export function formOf(values: MoodValues, more: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(more)) form.set(name, text);
  form.set("mood_rating", String(values.rating));
  form.set("energy_level", values.energy === null ? "" : String(values.energy));
  for (const word of [...values.feelings.chosen, ...values.feelings.added]) form.append("emotions", word);
  for (const word of [...values.triggers.chosen, ...values.triggers.added]) form.append("triggers", word);
  form.set("notes", values.notes);
  return form;
}

/** Every word a person wrote themselves, for the rules that offer help. */
export function writtenParts({ notes, feelings, triggers }: MoodValues): string[] {
  return [notes, feelings.added.join(", "), triggers.added.join(", ")];
}

/** The moment a conflict carries: the server's own words, so only its shape is looked at. */
export function momentIn(current: unknown): MoodJson | null {
  return typeof current === "object" && current !== null && "version" in current
    ? (current as MoodJson)
    : null;
}
