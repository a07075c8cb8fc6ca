"use client";

import { resetPassword } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { NewPasswordField } from "./new-password-field";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

/** A new password, with the mailed link's token. */
export function ResetForm({ token }: { readonly token: string }) {
  const { form, failure, pending, errorOf } = useActionForm(resetPassword);
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="token" value={token} />
      <NewPasswordField
        label="New password"
        name="new_password"
        attempt={failure}
        error={errorOf("new_password")}
      />
      <SubmitButton pending={pending}>Save the new password</SubmitButton>
    </form>
  );
}
