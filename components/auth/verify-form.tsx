"use client";

import { verifyAddress } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

/** One press confirms. Opening the link does not: mail programs open links to look at them. */
export function VerifyForm({ token }: { readonly token: string }) {
  const { form, failure, pending } = useActionForm(verifyAddress);
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton pending={pending}>Confirm my address</SubmitButton>
    </form>
  );
}
