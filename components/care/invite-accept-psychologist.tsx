"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { acceptAsPsychologist } from "@/lib/care/acceptance/actions";
import { NO_TERMS, TermsFields, termsValues } from "./terms-fields";

/** A psychologist's yes to a client, with what they propose. It holds once the client says yes to it. */
export function InviteAcceptPsychologist({ code }: { readonly code: string }) {
  const { form, failure, pending, errorOf } = useActionForm(acceptAsPsychologist);
  return (
    <form {...form} className="grid gap-6">
      <FormAlert failure={failure} />
      <input type="hidden" name="code" value={code} />
      <TermsFields values={termsValues(failure?.values, NO_TERMS)} errorOf={errorOf} />
      <PrivacyNote
        reach="shared"
        detail="They are asked to say yes to it. You can propose something else later."
      >
        You and this client
      </PrivacyNote>
      <SubmitButton pending={pending}>Accept</SubmitButton>
    </form>
  );
}
