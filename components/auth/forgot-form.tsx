"use client";

import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { askForReset } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

/** Asks for a reset link. What it answers tells nobody whether an account exists. */
export function ForgotForm() {
  const { form, failure, done, pending, errorOf, typed } = useActionForm(askForReset);
  return (
    <form {...form} className="grid gap-5">
      {done ? (
        <Notice tone="ok" role="status" title="Please look into your mail">
          If this name belongs to an account with a confirmed address, we sent a link to it. It works for 30
          minutes.
        </Notice>
      ) : (
        <FormAlert failure={failure} />
      )}
      <TextField
        label="Username or email"
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        required
        defaultValue={typed("login")}
        error={errorOf("login")}
      />
      <SubmitButton pending={pending}>Send me a link</SubmitButton>
    </form>
  );
}
