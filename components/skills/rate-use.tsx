"use client";

import { SubmitButton } from "@/components/auth/submit-button";
import { useMoodForm } from "@/components/mood/use-mood-form";
import { Card } from "@/components/ui/card";
import { rateUse } from "@/lib/work/uses/actions";
import { HelpedField } from "./helped-field";

/** After a use that was noted without a rating: the one question, for whoever came here without script. */
export function RateUse({ id }: { readonly id: string }) {
  const { form, pending, errorOf, failure } = useMoodForm(rateUse);
  return (
    <Card aria-label="How it was">
      <form {...form} className="grid gap-4">
        <input type="hidden" name="id" value={id} />
        <HelpedField error={errorOf("helped") ?? failure?.message} />
        <SubmitButton pending={pending} wide={false}>
          Save rating
        </SubmitButton>
      </form>
    </Card>
  );
}
