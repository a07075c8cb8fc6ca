"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import { signIn } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

/** `next` is where to go afterwards; the action keeps it inside the app. */
export function SignInForm({ next }: { readonly next?: string | undefined }) {
  const { form, failure, pending, errorOf, typed } = useActionForm(signIn);
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      {next && <input type="hidden" name="next" value={next} />}
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
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        error={errorOf("password")}
      />
      <Checkbox
        label="Stay signed in on this device"
        hint="For 30 days. Leave it empty on a device that others use too."
        name="remember"
        defaultChecked={typed("remember") === "on"}
      />
      <SubmitButton pending={pending}>Sign in</SubmitButton>
    </form>
  );
}
