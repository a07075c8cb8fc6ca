"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { inviteClient } from "@/lib/care/invitations/actions";
import { InviteMade } from "./invite-made";
import { InviteWay } from "./invite-way";
import { NO_TERMS, TermsFields, termsValues } from "./terms-fields";

/** A psychologist invites: what they propose goes with it, their label stays with them. */
export function InviteClientForm({ idempotencyKey }: { readonly idempotencyKey: string }) {
  const { form, failure, done, pending, errorOf, typed } = useActionForm(inviteClient);
  if (done) return <InviteMade made={done} isMailed={done.isMailed} />;
  return (
    <form {...form} className="grid gap-7">
      <FormAlert failure={failure} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <TextField
        label="Your name for them"
        name="label"
        optional
        hint="Only you see it, to tell your invitations apart."
        autoComplete="off"
        maxLength={100}
        defaultValue={typed("label")}
        error={errorOf("label")}
      />
      <TermsFields values={termsValues(failure?.values, NO_TERMS)} errorOf={errorOf} />
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
        detail="Who opens the link sees your name, practice and register. What you propose is shown to a client who is signed in."
      >
        You and whoever holds the link
      </PrivacyNote>
      <SubmitButton pending={pending} wide={false}>
        Make the invitation
      </SubmitButton>
    </form>
  );
}
