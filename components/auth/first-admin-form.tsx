"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { claimAdmin } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { NewPasswordField } from "./new-password-field";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

/** The first admin chooses a name and a password. */
export function FirstAdminForm({ token }: { readonly token: string }) {
  const { form, failure, pending, errorOf, typed } = useActionForm(claimAdmin);
  const [username, setUsername] = useState(typed("username") ?? "");
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Username"
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={32}
        required
        defaultValue={typed("username")}
        onChange={(event) => setUsername(event.target.value)}
        error={errorOf("username")}
      />
      <NewPasswordField
        label="Password"
        name="new_password"
        names={username ? [username] : []}
        attempt={failure}
        error={errorOf("new_password")}
      />
      <SubmitButton pending={pending}>Make my account</SubmitButton>
    </form>
  );
}
