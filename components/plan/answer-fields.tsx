"use client";

import { ScaleField } from "@/components/ui/scale-field";
import { Slider } from "@/components/ui/slider";
import type { Activity } from "@/lib/work/activities/activity";
import { MASTERY, MOOD, PLEASURE } from "./scales";

type AnswerFieldsProps = {
  readonly start: Pick<Activity, "pleasure" | "mastery" | "moodBefore" | "moodAfter">;
  readonly typed: (name: string) => string | undefined;
  readonly errorOf: (name: string) => string | undefined;
};

/** What it was like. All of it may stay unsaid. */
export function AnswerFields({ start, typed, errorOf }: AnswerFieldsProps) {
  const moodIn = (name: string, before: number | null) => {
    const text = typed(name);
    return text === undefined || text === "" ? before : Number(text);
  };
  return (
    <>
      <ScaleField
        optional
        name="pleasure"
        legend="How much pleasure was it?"
        words={PLEASURE}
        value={typed("pleasure") ?? start.pleasure}
        error={errorOf("pleasure")}
      />
      <ScaleField
        optional
        name="mastery"
        legend="How much sense of having done something?"
        words={MASTERY}
        value={typed("mastery") ?? start.mastery}
        error={errorOf("mastery")}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Slider
          name="mood_before"
          label="Mood before"
          words={MOOD}
          defaultValue={moodIn("mood_before", start.moodBefore)}
          error={errorOf("mood_before")}
        />
        <Slider
          name="mood_after"
          label="Mood after"
          words={MOOD}
          defaultValue={moodIn("mood_after", start.moodAfter)}
          error={errorOf("mood_after")}
        />
      </div>
    </>
  );
}
