"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import type { Support } from "@/components/safety/support";
import { WrittenSupport } from "@/components/skills/written-support";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { answerLetter } from "@/lib/care/letter-answers/actions";

type AnswerFormProps = {
  readonly id: string;
  /** Null where nothing more can be approved: only a no is left. */
  readonly mayApprove: boolean;
  readonly name: string;
  readonly support: Support;
};

/** Yes to the letter as it stands, or no, with words if one likes. */
export function AnswerForm({ id, mayApprove, name, support }: AnswerFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(answerLetter);
  return (
    <form {...form} className="no-print grid gap-4">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <TextAreaField
        label="Words to go with your answer"
        name="words"
        optional
        hint={`What should be different, or anything else. ${name} reads it.`}
        maxLength={2_000}
        defaultValue={typed("words") ?? ""}
        error={errorOf("words")}
      />
      <WrittenSupport form={form.ref} support={support} />
      <div className="flex flex-wrap gap-2">
        {mayApprove && (
          <Button type="submit" name="answer" value="approved" aria-disabled={pending || undefined}>
            I approve this letter
          </Button>
        )}
        <Button
          type="submit"
          name="answer"
          value="declined"
          variant="secondary"
          aria-disabled={pending || undefined}
        >
          I do not approve it
        </Button>
      </div>
    </form>
  );
}
