"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import type { Support } from "@/components/safety/support";
import { WrittenSupport } from "@/components/skills/written-support";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextAreaField } from "@/components/ui/text-area-field";
import { recordOutcome } from "@/lib/work/activities/actions";
import type { Activity } from "@/lib/work/activities/activity";
import { OUTCOMES, outcomeWords } from "@/lib/work/activities/activity";
import { AnswerFields } from "./answer-fields";

type Answered = Pick<
  Activity,
  "id" | "outcome" | "obstacle" | "pleasure" | "mastery" | "moodBefore" | "moodAfter"
>;

/** How it went: done, partly or not; what got in the way; what it was like. "Not done" is an answer like the others. */
export function OutcomeForm({ activity, support }: { activity: Answered; support: Support }) {
  const { form, failure, pending, errorOf, typed } = useActionForm(recordOutcome);
  return (
    <form {...form} className="grid gap-6">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={activity.id} />
      <SegmentedControl
        legend="How did it go?"
        name="outcome"
        choices={OUTCOMES.map((value) => ({ value, label: outcomeWords[value] }))}
        defaultValue={OUTCOMES.find((one) => one === typed("outcome")) ?? activity.outcome}
        error={errorOf("outcome")}
      />
      <TextAreaField
        label="What got in the way?"
        name="obstacle"
        optional
        rows={2}
        maxLength={1_000}
        defaultValue={typed("obstacle") ?? activity.obstacle ?? ""}
        error={errorOf("obstacle")}
      />
      <AnswerFields start={activity} typed={typed} errorOf={errorOf} />
      <WrittenSupport form={form.ref} support={support} />
      <SubmitButton pending={pending} wide={false}>
        Save
      </SubmitButton>
    </form>
  );
}
