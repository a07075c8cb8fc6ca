"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { TextAreaField } from "@/components/ui/text-area-field";
import { amendNote } from "@/lib/care/notes/actions";

/** Adds to a signed note. What stands above stays as it is. */
export function AmendForm({ id, idempotencyKey }: { readonly id: string; readonly idempotencyKey: string }) {
  const { form, failure, pending, errorOf, typed } = useActionForm(amendNote);
  return (
    <form {...form} className="no-print grid gap-4">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <TextAreaField
        label="Add to this note"
        name="words"
        hint="It gets its own date. What is signed stays as it is."
        maxLength={4_000}
        defaultValue={typed("words") ?? ""}
        error={errorOf("words")}
      />
      <SubmitButton pending={pending} wide={false}>
        Add
      </SubmitButton>
    </form>
  );
}
