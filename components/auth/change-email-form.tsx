"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import { changeEmail, sendVerificationAgain } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

type ChangeEmailFormProps = {
  /** The address in the profile, or null. All three come from `readIdentity`. */
  readonly email: string | null;
  readonly emailVerified: boolean;
  /** An address that was sent a link and waits for it. */
  readonly pendingEmail: string | null;
};

/** The address now, one that waits, and a form for another: it counts once confirmed, and the old one is told. */
export function ChangeEmailForm({ email, emailVerified, pendingEmail }: ChangeEmailFormProps) {
  const { form, failure, done, pending, errorOf, typed } = useActionForm(changeEmail);
  const waiting = pendingEmail ?? (emailVerified ? null : email);
  return (
    <div className="grid gap-5">
      <p>
        {emailVerified ? `Your address is ${email}. It is confirmed.` : "You have no confirmed address yet."}
      </p>
      {waiting && !done && <Waiting address={waiting} />}
      <form {...form} className="grid gap-5">
        {done ? (
          <Notice tone="ok" role="status" title="Please look into your mail">
            We sent a link to the new address. Until you press it, nothing changes.
          </Notice>
        ) : (
          <FormAlert failure={failure} />
        )}
        <TextField
          label={emailVerified ? "New email" : "Email"}
          name="email"
          type="email"
          autoComplete="email"
          required
          defaultValue={typed("email")}
          error={errorOf("email")}
        />
        <PasswordField
          label="Current password"
          name="current_password"
          autoComplete="current-password"
          required
          error={errorOf("current_password")}
        />
        <SubmitButton pending={pending} wide={false}>
          Send me a link
        </SubmitButton>
      </form>
    </div>
  );
}

function Waiting({ address }: { readonly address: string }) {
  const { form, failure, done, pending } = useActionForm(sendVerificationAgain);
  return (
    <form {...form} className="grid justify-items-start gap-3 rounded-md bg-sunk p-4">
      <p>
        <strong className="font-semibold [overflow-wrap:anywhere]">{address}</strong> waits to be confirmed.
        Press the button in the mail we sent.
      </p>
      <FormAlert failure={failure} />
      <p role="status">{done && "We sent it again."}</p>
      <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
        Send the mail again
      </Button>
    </form>
  );
}
