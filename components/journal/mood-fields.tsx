"use client";

import { useState } from "react";
import { type FaceValue, faceFor } from "@/components/ui/faces";
import { Fieldset } from "@/components/ui/fieldset";
import { RatingFaces } from "@/components/ui/rating-faces";
import { TextField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/core/form";
import { numberIn, typedIn } from "./form-values";

type MoodFieldsProps = {
  readonly values: FormValues;
  readonly offered: readonly string[];
  readonly errorOf: (name: string) => string | undefined;
};

/** How it felt: one of five faces, and one word. Both may stay empty, and a choice can be taken back. */
export function MoodFields({ values, offered, errorOf }: MoodFieldsProps) {
  const before = numberIn(values, "mood_rating");
  const [face, setFace] = useState<FaceValue | null>(before === undefined ? null : faceFor(before).value);
  // A rating of 7 shows the face of 8 and stays 7 until a face is tapped.
  const isKept = before !== undefined && face !== null && face === faceFor(before).value && before !== face;
  return (
    <div className="grid gap-5">
      <div>
        <RatingFaces
          legend="How did it feel?"
          optional
          name={isKept ? "mood_face" : "mood_rating"}
          value={face}
          onChange={setFace}
          error={errorOf("mood_rating")}
        />
        {isKept && <input type="hidden" name="mood_rating" value={before} />}
        {face !== null && (
          <button
            type="button"
            onClick={() => setFace(null)}
            className="needs-script min-h-11 cursor-pointer rounded-sm px-2 text-sm font-semibold text-primary hover:text-primary-ink"
          >
            Clear<span className="sr-only"> the face</span>
          </button>
        )}
      </div>
      <MoodTag values={values} offered={offered} error={errorOf("mood_tag") ?? errorOf("mood_tag_own")} />
    </div>
  );
}

type MoodTagProps = {
  readonly values: FormValues;
  readonly offered: readonly string[];
  readonly error: string | undefined;
};

function MoodTag({ values, offered, error }: MoodTagProps) {
  const before = typedIn(values, "mood_tag") ?? "";
  const words = before === "" || offered.includes(before) ? offered : [before, ...offered];
  return (
    <Fieldset legend="In one word" optional error={error}>
      <div className="flex flex-wrap gap-2">
        {["", ...words].map((word) => (
          <label
            key={word}
            className="relative inline-flex min-h-11 cursor-pointer items-center rounded-full border border-edge bg-surface px-4 py-1.5 text-sm font-medium text-ink hover:border-primary has-checked:border-primary has-checked:bg-primary-soft has-checked:text-primary-ink has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:underline"
          >
            <input
              type="radio"
              name="mood_tag"
              value={word}
              defaultChecked={word === before}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {word === "" ? "No word" : word}
          </label>
        ))}
      </div>
      <TextField
        label="Or your own word"
        name="mood_tag_own"
        autoComplete="off"
        maxLength={60}
        defaultValue={typedIn(values, "mood_tag_own")}
        className="max-w-80"
      />
    </Fieldset>
  );
}
