"use client";

import { type ReactNode, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { addTherapyDates } from "@/lib/care/dates/actions";
import { ClientField } from "./client-field";
import type { SessionsPlace } from "./place";
import { SessionFields, type SessionValues } from "./session-fields";

export type Partner = { readonly relationshipId: string; readonly name: string };

type NewSessionFormProps = {
  readonly place: SessionsPlace;
  readonly values: SessionValues;
  readonly zones: ReactNode;
  readonly partners: readonly Partner[];
  readonly idempotencyKey: string;
};

const repeats = [
  { value: "once", label: "Once" },
  { value: "weekly", label: "Every week" },
  { value: "fortnightly", label: "Every 2 weeks" },
] as const;
type Repeat = (typeof repeats)[number]["value"];

/** A session or a series of them. One in the past is written down as held. */
export function NewSessionForm({ place, values, zones, partners, idempotencyKey }: NewSessionFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(addTherapyDates);
  const asked = repeats.find(({ value }) => value === typed("repeat"))?.value ?? "once";
  const [repeat, setRepeat] = useState<Repeat>(asked);
  const [partner, setPartner] = useState(typed("relationship_id") ?? partners[0]?.relationshipId ?? "");
  const isSeries = repeat !== "once";
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <ClientField place={place} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      {partners.length > 0 && (
        <SelectField
          label="With"
          name="relationship_id"
          value={partner}
          onChange={(event) => setPartner(event.target.value)}
          error={errorOf("relationship_id")}
        >
          {partners.map(({ relationshipId, name }) => (
            <option key={relationshipId} value={relationshipId}>
              {name}
            </option>
          ))}
          <option value="">Somebody who is not here</option>
        </SelectField>
      )}
      <SessionFields {...{ values, typed, errorOf, zones }} />
      <SegmentedControl
        legend="How often"
        name="repeat"
        choices={repeats}
        value={repeat}
        onChange={setRepeat}
        error={errorOf("repeat")}
      />
      <TextField
        type="number"
        label="How many sessions"
        name="times"
        min={2}
        max={52}
        inputMode="numeric"
        hint="The first one counts too. You can change each of them later."
        defaultValue={typed("times") ?? 6}
        error={errorOf("times")}
        className={isSeries ? "max-w-72" : "hidden max-w-72 noscript:grid"}
      />
      <WhoSeesSession place={place} name={partners.find((one) => one.relationshipId === partner)?.name} />
      <SubmitButton pending={pending} wide={false}>
        {isSeries ? "Save these sessions" : "Save this session"}
      </SubmitButton>
    </form>
  );
}

function WhoSeesSession({ place, name }: { place: SessionsPlace; name: string | undefined }) {
  if (place.clientId !== undefined)
    return (
      <PrivacyNote reach="shared" detail="They are told when you save.">
        You and your client
      </PrivacyNote>
    );
  if (name === undefined) return <PrivacyNote reach="private">Only you</PrivacyNote>;
  return (
    <PrivacyNote reach="shared" detail="They are told when you save.">
      You and {name}
    </PrivacyNote>
  );
}
