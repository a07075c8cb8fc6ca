"use client";

import { useRouter } from "next/navigation";
import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { TextAreaField } from "@/components/ui/text-area-field";
import { reviewHomework } from "@/lib/work/homework/actions";

/** What both make of it, kept with the homework. Saving it takes the homework off the agenda. */
export function ReviewForm({
  id,
  clientId,
}: {
  readonly id: string;
  readonly clientId?: string | undefined;
}) {
  const router = useRouter();
  const { form, failure, pending, errorOf, typed } = useActionForm(reviewHomework, () => router.refresh());
  return (
    <form {...form} className="grid gap-4">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      <TextAreaField
        label="What do you take from it?"
        name="words"
        optional
        rows={2}
        maxLength={2_000}
        hint={clientId ? "Your client reads this too." : undefined}
        defaultValue={typed("words") ?? ""}
        error={errorOf("words")}
      />
      <SubmitButton pending={pending} wide={false}>
        We talked about it
      </SubmitButton>
    </form>
  );
}
