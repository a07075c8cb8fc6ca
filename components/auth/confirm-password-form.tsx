"use client";

import { goOnAsDemo } from "@/lib/auth/demo/actions";
import { confirmPassword } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { PasswordAndCode } from "./password-and-code";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

type ConfirmPasswordFormProps = {
  readonly username: string;
  readonly asksCode: boolean;
  readonly next?: string | undefined;
};

/** Step-up: the password once more, and a code where one is set up, before something that cannot be taken back. */
export function ConfirmPasswordForm({ username, asksCode, next }: ConfirmPasswordFormProps) {
  const { form, failure, pending, errorOf } = useActionForm(confirmPassword);
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure?.fields ? null : failure} />
      {next && <input type="hidden" name="next" value={next} />}
      <PasswordAndCode username={username} failure={failure} errorOf={errorOf} asksCode={asksCode} />
      <SubmitButton pending={pending}>Go on</SubmitButton>
    </form>
  );
}

/** For somebody made up, who has no password. */
export function ConfirmAsDemoForm({
  id,
  username,
  next,
}: {
  readonly id: string;
  readonly username: string;
  readonly next?: string | undefined;
}) {
  const { form, failure, pending } = useActionForm(goOnAsDemo);
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="who" value={id} />
      {next && <input type="hidden" name="next" value={next} />}
      <SubmitButton pending={pending}>Continue as {username}</SubmitButton>
    </form>
  );
}
