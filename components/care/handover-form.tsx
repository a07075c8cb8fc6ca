"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { Notice } from "@/components/ui/notice";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import { proposeHandover } from "@/lib/care/handovers/actions";

const KINDS = [
  { value: "cover", label: "Cover while I am away", hint: "It runs out by itself after the last day." },
  {
    value: "transfer",
    label: "Take over from me",
    hint: "Your own care with this client ends when they say yes.",
  },
] as const;

type HandoverFormProps = { readonly clientId: string; readonly idempotencyKey: string };

/** A psychologist proposes a colleague. The client decides, and chooses what the colleague may read. */
export function HandoverForm({ clientId, idempotencyKey }: HandoverFormProps) {
  const { form, failure, done, pending, errorOf, typed } = useActionForm(proposeHandover);
  if (done)
    return (
      <Notice tone="ok" role="status" title="Your client is asked">
        You hear of their answer. Until then nothing changes.
      </Notice>
    );
  return (
    <form {...form} className="group/kind grid gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="client_id" value={clientId} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <RadioGroup
        legend="What is it about?"
        name="kind"
        choices={KINDS}
        defaultValue={typed("kind") === "transfer" ? "transfer" : "cover"}
        error={errorOf("kind")}
      />
      <TextField
        label="Your colleague’s username"
        name="colleague"
        hint="They need a verified account here. Please ask them first."
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={32}
        required
        defaultValue={typed("colleague")}
        error={errorOf("colleague")}
      />
      <div className="hidden gap-4 group-has-[[value=cover]:checked]/kind:grid sm:grid-cols-2 sm:items-end">
        <DateTimeField
          type="date"
          label="First day"
          name="starts_on"
          optional
          hint="Empty: as soon as they say yes."
          defaultValue={typed("starts_on")}
          error={errorOf("starts_on")}
        />
        <DateTimeField
          type="date"
          label="Last day"
          name="ends_on"
          defaultValue={typed("ends_on")}
          error={errorOf("ends_on")}
        />
      </div>
      <TextAreaField
        label="A few words to your client"
        name="words"
        optional
        maxLength={1000}
        defaultValue={typed("words")}
        error={errorOf("words")}
      />
      <PrivacyNote reach="shared" detail="Your colleague sees that you proposed them, and your words never.">
        You and this client
      </PrivacyNote>
      <SubmitButton pending={pending} wide={false}>
        Ask my client
      </SubmitButton>
    </form>
  );
}
