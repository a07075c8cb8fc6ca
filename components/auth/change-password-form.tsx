"use client";

import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { changePassword } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { NewPasswordField } from "./new-password-field";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

type ChangePasswordFormProps = {
  /** The person's username: a password that holds it is easy to guess. */
  readonly username: string;
};

/** A new password, proven by the old one. Other devices are signed out. Place it under a heading of the page's. */
export function ChangePasswordForm({ username }: ChangePasswordFormProps) {
  const { form, failure, done, pending, errorOf } = useActionForm(changePassword);
  if (done)
    return (
      <Notice tone="ok" role="status" title="Your password is changed">
        Every other device was signed out.
      </Notice>
    );
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      {/* Password managers keep a new password under the name they find beside it. */}
      <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
      <PasswordField
        label="Current password"
        name="current_password"
        autoComplete="current-password"
        required
        error={errorOf("current_password")}
      />
      <NewPasswordField
        label="New password"
        name="new_password"
        names={[username]}
        attempt={failure}
        error={errorOf("new_password")}
      />
      <SubmitButton pending={pending} wide={false}>
        Change password
      </SubmitButton>
    </form>
  );
}
