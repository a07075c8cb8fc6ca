"use client";

import { ChipsInput } from "@/components/ui/chips-input";
import { Slider } from "@/components/ui/slider";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { MoodValues, WordChoices } from "./mood-values";

type Details = Omit<MoodValues, "rating">;

type MoodFieldsProps = {
  readonly values: Details;
  readonly onChange: (change: Partial<Details>) => void;
  readonly choices: WordChoices;
  readonly errorOf?: (name: string) => string | undefined;
};

const noErrors = () => undefined;

/** Everything a moment may hold beside its rating. All of it is optional, and said so once by the form around it. */
export function MoodFields({ values, onChange, choices, errorOf = noErrors }: MoodFieldsProps) {
  return (
    <div className="grid gap-6">
      <Slider
        name="energy_level"
        label="Energy"
        words={{ low: "Worn out", middle: "Some", high: "Full of it" }}
        value={values.energy}
        onChange={(energy) => onChange({ energy })}
        error={errorOf("energy_level")}
      />
      <ChipsInput
        name="emotions"
        ownName="emotions_other"
        legend="Feelings"
        options={choices.feelings}
        value={values.feelings}
        onChange={(feelings) => onChange({ feelings })}
        ownLabel="Your own words, with commas between"
        error={errorOf("emotions")}
      />
      <ChipsInput
        name="triggers"
        ownName="triggers_other"
        legend="What was going on"
        options={choices.triggers}
        value={values.triggers}
        onChange={(triggers) => onChange({ triggers })}
        ownLabel="Your own words, with commas between"
        error={errorOf("triggers")}
      />
      <TextAreaField
        name="notes"
        label="Note"
        journal
        rows={3}
        value={values.notes}
        onChange={(event) => onChange({ notes: event.target.value })}
        error={errorOf("notes")}
      />
    </div>
  );
}
