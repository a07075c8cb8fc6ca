"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { agreeToTerms } from "@/lib/care/relationships/actions";

export function TermsAgree({ id }: { readonly id: string }) {
  const { form, failure, pending } = useActionForm(agreeToTerms);
  return (
    <form {...form} className="grid gap-3">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <SubmitButton pending={pending} wide={false}>
        Yes, I agree
      </SubmitButton>
    </form>
  );
}
