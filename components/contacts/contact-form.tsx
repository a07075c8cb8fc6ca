"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { Notice } from "@/components/ui/notice";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { changeContact, saveContact } from "@/lib/care/contacts/actions";

export type ContactValues = {
  readonly name: string;
  readonly practice: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly next_steps: string | null;
};

type ContactFormProps = {
  readonly values: ContactValues;
  /** When details are changed: which, and the version they were read at. */
  readonly known?: { readonly id: string; readonly version: number };
  readonly idempotencyKey: string;
};

type Newer = ContactValues & { readonly version: number };

/** Who a psychologist is. Only the name is asked for; the rest as far as one knows it. */
export function ContactForm({ values, known, idempotencyKey }: ContactFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm<null>(known ? changeContact : saveContact);
  const newer = failure?.code === "conflict" ? (failure.current as Newer | undefined) : undefined;
  const field = (name: keyof ContactValues) => ({
    name,
    defaultValue: typed(name) ?? values[name] ?? "",
    error: errorOf(name),
  });
  return (
    <form {...form} className="grid gap-5">
      {newer ? <ChangedElsewhere newer={newer} /> : <FormAlert failure={failure} />}
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      {known && <input type="hidden" name="id" value={known.id} />}
      {known && <input type="hidden" name="version" value={newer?.version ?? known.version} />}
      <TextField label="Name" required autoComplete="off" {...field("name")} />
      <TextField label="Practice or clinic" optional autoComplete="off" {...field("practice")} />
      <TextField label="Phone" type="tel" optional autoComplete="off" {...field("phone")} />
      <TextField label="Email" type="email" optional autoComplete="off" {...field("email")} />
      <TextAreaField label="Address" optional rows={2} autoComplete="off" {...field("address")} />
      <TextAreaField
        label="Next steps"
        optional
        rows={3}
        hint="What you agreed on, or what you want to ask."
        {...field("next_steps")}
      />
      <PrivacyNote reach="private" detail="Your psychologist does not see this page. It is kept encrypted.">
        Only you
      </PrivacyNote>
      <SubmitButton pending={pending} wide={false}>
        Save
      </SubmitButton>
    </form>
  );
}

function ChangedElsewhere({ newer }: { readonly newer: Newer }) {
  const rows = [newer.name, newer.practice, newer.phone, newer.email, newer.address, newer.next_steps];
  return (
    <div data-form-alert tabIndex={-1}>
      <Notice tone="warn" role="alert" title="These details were changed somewhere else in the meantime">
        <p>There, they are now:</p>
        <ul className="my-2 grid gap-1 [overflow-wrap:anywhere]">
          {rows.filter(Boolean).map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
        <p>Save again to keep what stands below instead.</p>
      </Notice>
    </div>
  );
}
