"use client";

import type { ReactNode } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import type { Support } from "@/components/safety/support";
import { WrittenSupport } from "@/components/skills/written-support";
import { logActivity } from "@/lib/work/activities/actions";
import { AnswerFields } from "./answer-fields";
import { PlaceFields, type PlaceStart } from "./place-fields";

type LogFormProps = {
  readonly start: PlaceStart;
  readonly latest: string;
  readonly idempotencyKey: string;
  readonly support: Support;
  readonly children?: ReactNode;
};

const NOTHING = { pleasure: null, mastery: null, moodBefore: null, moodAfter: null };

/** What was done without a plan, and what it was like. */
export function LogForm({ start, latest, idempotencyKey, support, children }: LogFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(logActivity);
  return (
    <form {...form} className="grid gap-6">
      <FormAlert failure={failure} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <PlaceFields start={start} typed={typed} errorOf={errorOf} whenLabel="When it began" latest={latest} />
      <AnswerFields start={NOTHING} typed={typed} errorOf={errorOf} />
      <WrittenSupport form={form.ref} support={support} />
      {children}
      <SubmitButton pending={pending} wide={false}>
        Save
      </SubmitButton>
    </form>
  );
}
