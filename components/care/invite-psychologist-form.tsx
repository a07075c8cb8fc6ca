"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { invitePsychologist } from "@/lib/care/invitations/actions";
import { InviteMade } from "./invite-made";
import { InviteWay } from "./invite-way";
import { ScopeChoices } from "./scope-choices";

type InvitePsychologistFormProps = { readonly idempotencyKey: string; readonly name: string | null };

/** A client invites their psychologist, and says first what that one may read from the day they accept. */
export function InvitePsychologistForm({ idempotencyKey, name }: InvitePsychologistFormProps) {
  const { form, failure, done, pending, errorOf, typed } = useActionForm(invitePsychologist);
  if (done) return <InviteMade made={done} isMailed={done.isMailed} />;
  return (
    <form {...form} className="grid gap-7">
      <FormAlert failure={failure} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <ScopeChoices
        legend="What may they read, once they accept?"
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
      <TextAreaField
        label="A few words to them"
        name="message"
        optional
        maxLength={1000}
        defaultValue={typed("message")}
        error={errorOf("message")}
      />
      <InviteWay typed={typed} errorOf={errorOf} />
      <PrivacyNote
        reach="shared"
        detail="Only a psychologist whom an admin of this site looked up in their register can accept. Whoever else opens the link learns nothing about you."
      >
        You and the psychologist who accepts
      </PrivacyNote>
      <SubmitButton pending={pending} wide={false}>
        Make the invitation
      </SubmitButton>
    </form>
  );
}
