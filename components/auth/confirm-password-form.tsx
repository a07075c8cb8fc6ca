"use client";

import { PasswordField } from "@/components/ui/password-field";
import { confirmPassword } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

/** Step-up: the password once more before something that cannot be taken back. */
export function ConfirmPasswordForm({ next }: { readonly next?: string | undefined }) {
  const { form, failure, pending, errorOf } = useActionForm(confirmPassword);
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      {next && <input type="hidden" name="next" value={next} />}
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        error={errorOf("password")}
      />
      <SubmitButton pending={pending}>Go on</SubmitButton>
    </form>
  );
}
