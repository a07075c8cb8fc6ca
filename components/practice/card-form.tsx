"use client";

import type { ReactNode } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { Notice } from "@/components/ui/notice";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import type { ActionState } from "@/lib/auth/action";
import type { Card } from "@/lib/care/psychologists/queries";
import { listCountries } from "@/lib/core/countries";

type Saved = { readonly version: number; readonly isAskedAgain: boolean };

type CardFormProps = {
  readonly action: (previous: ActionState<Saved>, form: FormData) => Promise<ActionState<Saved>>;
  /** What stands there now; null for a first application. */
  readonly card: Card | null;
  readonly submit: string;
  readonly as: "applicant" | "psychologist";
};

function savedWords(as: CardFormProps["as"], { isAskedAgain }: Saved): string {
  if (as === "applicant") return "We have your application. You hear from us here, and by mail.";
  return isAskedAgain ? "Saved. An admin looks at your registration again." : "Saved.";
}

/** The card of a psychologist: what an admin looks up, then what clients read. */
export function CardForm({ action, card, submit, as }: CardFormProps) {
  const { form, failure, done, pending, errorOf, typed } = useActionForm(action);
  const field = (key: string, stored: string | null | undefined) => ({
    name: key,
    defaultValue: typed(key) ?? stored ?? "",
    error: errorOf(key),
  });
  const version = done?.version ?? card?.version;
  return (
    <form {...form} className="grid gap-8">
      {done ? (
        <Notice tone="ok" role="status" title={savedWords(as, done)} />
      ) : (
        <FormAlert failure={failure?.fields ? null : failure} />
      )}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <LookedUp card={card} field={field} />
      <ReadByClients card={card} field={field} />
      <PrivacyNote
        reach="shared"
        detail="Your number is for the admins and for people you invite. Nothing here is encrypted: it is meant to be read."
      >
        {as === "applicant"
          ? "Admins now; everybody signed in once it is verified"
          : "Everybody signed in, and the admins"}
      </PrivacyNote>
      <SubmitButton pending={pending} wide={false}>
        {submit}
      </SubmitButton>
    </form>
  );
}

type Words = { readonly name: string; readonly defaultValue: string; readonly error: string | undefined };
type PartProps = {
  readonly card: Card | null;
  readonly field: (key: string, stored: string | null | undefined) => Words;
};

function LookedUp({ card, field }: PartProps) {
  return (
    <Part title="What we look up">
      <TextField
        label="Your name, as clients see it"
        required
        maxLength={120}
        {...field("display_name", card?.displayName)}
      />
      <TextField
        label="Register"
        hint="The public register you are on."
        required
        maxLength={120}
        {...field("register", card?.register)}
      />
      <TextField
        label="Registration number"
        required
        maxLength={60}
        autoComplete="off"
        {...field("registration_number", card?.registrationNumber)}
      />
      <SelectField label="Country it is for" required {...field("jurisdiction", card?.jurisdiction)}>
        <option value="">Please choose</option>
        {listCountries().map(({ code, name: country }) => (
          <option key={code} value={code}>
            {country}
          </option>
        ))}
      </SelectField>
      <DateTimeField
        type="date"
        label="Registered until"
        required
        {...field("registered_until", card?.registeredUntil)}
      />
    </Part>
  );
}

function ReadByClients({ card, field }: PartProps) {
  return (
    <Part title="What clients read">
      <TextField label="Practice" optional maxLength={160} {...field("practice", card?.practice)} />
      <TextField
        label="What you work with"
        hint="With commas between, for example: low mood, worry, alcohol."
        required
        {...field("specialities_other", card?.specialities.join(", "))}
        error={field("specialities", null).error}
      />
      <TextField
        label="Languages"
        hint="With commas between."
        required
        {...field("languages_other", card?.languages.join(", "))}
        error={field("languages", null).error}
      />
      <TextAreaField
        label="About you"
        hint="How you work, in words a client understands."
        optional
        rows={5}
        maxLength={2000}
        {...field("bio", card?.bio)}
      />
      <TextAreaField
        label="When you are there"
        hint="Days and hours, and when you read what clients share."
        optional
        maxLength={500}
        {...field("availability", card?.availability)}
      />
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-4 font-semibold text-lg">{title}</legend>
      {children}
    </fieldset>
  );
}
