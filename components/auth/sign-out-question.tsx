"use client";

import { signOut } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

/** Signing out without script, or without the button that first sends what the device still holds. */
export function SignOutQuestion() {
  const { form, failure, pending } = useActionForm(signOut);
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <SubmitButton pending={pending}>Sign out</SubmitButton>
    </form>
  );
}
