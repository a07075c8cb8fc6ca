"use client";

import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { ScaleField } from "@/components/ui/scale-field";
import { recordReadiness } from "@/lib/work/readings/actions";

/** How ready somebody is to change it. Both answers are theirs, and any answer is fine. */
export function ReadinessForm({ id }: { readonly id: string }) {
  const { form, failure, pending, errorOf, typed } = useMoodForm(recordReadiness);
  return (
    <form {...form} className="grid grid-cols-1 gap-5">
      <input type="hidden" name="id" value={id} />
      <ScaleField
        name="importance"
        legend="How important is it to you to change this?"
        words={{ low: "not at all", high: "very" }}
        value={typed?.importance?.[0]}
        error={errorOf("importance")}
      />
      <ScaleField
        name="confidence"
        legend="How confident are you that you can?"
        words={{ low: "not at all", high: "very" }}
        value={typed?.confidence?.[0]}
        error={errorOf("confidence")}
      />
      {failure && !failure.fields && <p role="alert">{failure.message}</p>}
      <Button
        type="submit"
        variant="secondary"
        aria-disabled={pending || undefined}
        className="justify-self-start"
      >
        Save how ready you are
      </Button>
    </form>
  );
}
