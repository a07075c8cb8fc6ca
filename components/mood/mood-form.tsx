"use client";

import { useState } from "react";
import type { Support } from "@/components/safety/support";
import { SupportNote } from "@/components/safety/support-note";
import { SupportSheet } from "@/components/safety/support-sheet";
import { useScreening } from "@/components/safety/use-screening";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { splitOwnWords } from "@/components/ui/own-words";
import { DateTimeField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/core/form";
import { saveMood, updateMood } from "@/lib/record/mood/actions";
import { MoodFields } from "./mood-fields";
import { chipsOf, type MoodValues, momentIn, type WordChoices, writtenParts } from "./mood-values";
import { RatingQuestion } from "./rating-question";
import { TwoVersions } from "./two-versions";
import { useMoodForm } from "./use-mood-form";
import { WhoCanSee } from "./who-can-see";

export type MoodFormProps = {
  /** What stands in the form at first. `rating` null: not answered. */
  readonly start: Omit<MoodValues, "rating"> & { readonly rating: number | null };
  /** The moment that is changed, or null for a new one. */
  readonly entry: { readonly id: string; readonly version: number } | null;
  /** `2026-03-05T14:30` on the person's clock, and the latest there can be. */
  readonly when: string;
  readonly latest: string;
  readonly momentKey: string;
  readonly answerStyle: "faces" | "fine";
  readonly choices: WordChoices;
  readonly support: Support;
  readonly isShared: boolean;
  readonly then: "today" | "history";
};

/** The whole form of a moment, on a page of its own: a new one of any past time, or one that is changed. */
export function MoodForm({ entry, start, choices, ...rest }: MoodFormProps) {
  const { form, failure, pending, errorOf, typed } = useMoodForm(entry ? updateMood : saveMood);
  const [details, setDetails] = useState(() => (typed ? detailsOf(typed, choices) : start));
  const theirs = failure?.code === "conflict" ? momentIn(failure.current) : null;
  return (
    <form {...form} className="grid gap-6">
      {failure && (
        <div data-form-alert tabIndex={-1} className="rounded-md">
          {theirs ? (
            <TwoVersions theirs={theirs}>
              <p>Save again to keep yours. To take the other one, leave this page.</p>
            </TwoVersions>
          ) : (
            <Notice tone="danger" role="alert" title={failure.message} />
          )}
        </div>
      )}
      <input type="hidden" name="then" value={rest.then} />
      {entry ? (
        <>
          <input type="hidden" name="id" value={entry.id} />
          <input type="hidden" name="version" value={theirs?.version ?? entry.version} />
        </>
      ) : (
        <input type="hidden" name="idempotency_key" value={rest.momentKey} />
      )}
      <RatingQuestion
        answerStyle={rest.answerStyle}
        start={typed ? numberIn(typed, "mood_rating") : start.rating}
        error={errorOf("mood_rating")}
      />
      <DateTimeField
        label="When"
        name="recorded_at"
        max={rest.latest}
        defaultValue={typed?.recorded_at?.[0] ?? rest.when}
        error={errorOf("recorded_at")}
      />
      <MoodFields
        values={details}
        onChange={(change) => setDetails({ ...details, ...change })}
        choices={choices}
        errorOf={errorOf}
      />
      <HelpBeside parts={writtenParts({ ...details, rating: 0 })} support={rest.support} />
      <WhoCanSee isShared={rest.isShared} />
      <Button type="submit" size="lg" aria-disabled={pending || undefined} className="sm:justify-self-start">
        {entry ? "Save changes" : "Save"}
      </Button>
    </form>
  );
}

function HelpBeside({ parts, support }: { parts: readonly string[]; support: Support }) {
  const [open, setOpen] = useState(false);
  const screening = useScreening(parts);
  return (
    <>
      <SupportNote screening={screening} country={support.country} onOpen={() => setOpen(true)} />
      <SupportSheet
        screening={screening}
        country={support.country}
        crisisContact={support.contact}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

function numberIn(typed: FormValues, name: string): number | null {
  const number = Number(typed[name]?.at(-1) || Number.NaN);
  return Number.isInteger(number) && number >= 1 && number <= 10 ? number : null;
}

/** What was typed, when the page came back without script. */
function detailsOf(typed: FormValues, choices: WordChoices): Omit<MoodValues, "rating"> {
  const wordsIn = (name: string) => [
    ...(typed[name] ?? []),
    ...splitOwnWords((typed[`${name}_other`] ?? []).join(",")),
  ];
  return {
    energy: numberIn(typed, "energy_level"),
    feelings: chipsOf(wordsIn("emotions"), choices.feelings),
    triggers: chipsOf(wordsIn("triggers"), choices.triggers),
    notes: typed.notes?.[0] ?? "",
  };
}
