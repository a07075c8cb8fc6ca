"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { Notice } from "@/components/ui/notice";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { proposeTerms } from "@/lib/care/relationships/actions";
import { TermsFields, type TermsValues, termsValues } from "./terms-fields";

type TermsFormProps = {
  readonly clientId: string;
  readonly idempotencyKey: string;
  readonly initial: TermsValues;
};

/** A psychologist proposes other terms; the client's yes makes them hold. */
export function TermsForm({ clientId, idempotencyKey, initial }: TermsFormProps) {
  const { form, failure, done, pending, errorOf } = useActionForm(proposeTerms);
  if (done)
    return (
      <Notice tone="ok" role="status" title="Your client is asked">
        It holds once they say yes.
      </Notice>
    );
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="client_id" value={clientId} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <TermsFields values={termsValues(failure?.values, initial)} errorOf={errorOf} />
      <PrivacyNote reach="shared">You and this client</PrivacyNote>
      <SubmitButton pending={pending} wide={false}>
        Ask my client
      </SubmitButton>
    </form>
  );
}
