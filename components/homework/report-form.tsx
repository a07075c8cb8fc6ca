"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import type { Support } from "@/components/safety/support";
import { WrittenSupport } from "@/components/skills/written-support";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextAreaField } from "@/components/ui/text-area-field";
import { OUTCOMES, type Outcome, outcomeWords } from "@/lib/work/activities/activity";
import { reportHomework } from "@/lib/work/homework/actions";

type ReportFormProps = {
  readonly id: string;
  readonly outcome: Outcome | null;
  readonly words: string | null;
  readonly support: Support;
};

/** How it went, in the client's words. "Not done" is worth as much: it is what the session is for. */
export function ReportForm({ id, outcome, words, support }: ReportFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(reportHomework);
  return (
    <form {...form} className="grid gap-4">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <SegmentedControl
        legend="How did it go?"
        name="outcome"
        choices={OUTCOMES.map((value) => ({ value, label: outcomeWords[value] }))}
        defaultValue={OUTCOMES.find((one) => one === typed("outcome")) ?? outcome}
        error={errorOf("outcome")}
      />
      <TextAreaField
        label="What was it like, or what got in the way?"
        name="words"
        optional
        rows={2}
        maxLength={2_000}
        defaultValue={typed("words") ?? words ?? ""}
        error={errorOf("words")}
      />
      <WrittenSupport form={form.ref} support={support} />
      <SubmitButton pending={pending} wide={false}>
        Save
      </SubmitButton>
    </form>
  );
}
