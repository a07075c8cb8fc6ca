"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { TextField } from "@/components/ui/text-field";
import { acceptAsClient } from "@/lib/care/acceptance/actions";
import { ScopeChoices } from "./scope-choices";

type InviteAcceptClientProps = {
  readonly code: string;
  readonly inviter: string;
  readonly name: string | null;
};

/** The client's yes: the name they go by, and what the psychologist may read. */
export function InviteAcceptClient({ code, inviter, name }: InviteAcceptClientProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(acceptAsClient);
  return (
    <form {...form} className="grid gap-6">
      <FormAlert failure={failure} />
      <input type="hidden" name="code" value={code} />
      <ScopeChoices
        legend={`What may ${inviter} read?`}
        chosen={failure?.values?.scopes ?? []}
        error={errorOf("scopes")}
      />
      <TextField
        label="The name they see"
        name="client_name"
        hint="It need not be your username."
        autoComplete="off"
        maxLength={100}
        required
        defaultValue={typed("client_name") ?? name ?? ""}
        error={errorOf("client_name")}
      />
      <PrivacyNote
        reach="shared"
        detail="Your name and the parts you tick. Nothing else, and nothing before you press the button."
      >
        You and {inviter}
      </PrivacyNote>
      <SubmitButton pending={pending}>Work together</SubmitButton>
    </form>
  );
}
