"use client";

import { type ReactNode, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { savePlace } from "@/lib/account/profile/actions";
import type { Profile } from "@/lib/account/profile/profile";
import { FormFoot } from "./form-foot";
import { Elsewhere, newerProfile } from "./newer-profile";
import { readableZone } from "./zone-words";

type PlaceFormProps = {
  readonly place: Pick<Profile, "zone" | "country" | "version">;
  /** The options, made on the server: the lists are long. */
  readonly countries: ReactNode;
  readonly zones: ReactNode;
};

/** Country and time zone. A new zone moves where days begin, so it is asked once more before it is saved. */
export function PlaceForm({ place, countries, zones }: PlaceFormProps) {
  const { form, failure, done, pending, errorOf, typed } = useActionForm(savePlace);
  const newer = newerProfile(failure);
  const asked = errorOf("confirmed_zone") ? typed("timezone") : undefined;
  const [zone, setZone] = useState(typed("timezone") ?? place.zone);
  const isAsking = asked !== undefined && asked === zone;
  return (
    <form {...form} className="grid gap-5">
      {!isAsking && <FormAlert failure={asked === undefined ? failure : null} />}
      {newer && (
        <Elsewhere
          rows={[
            ["Country", newer.country],
            ["Time zone", readableZone(newer.zone)],
          ]}
        />
      )}
      <input type="hidden" name="version" value={newer?.version ?? done?.version ?? place.version} />
      <SelectField
        label="Country"
        name="country"
        optional
        hint="It chooses the emergency number and the help lines we show you first."
        defaultValue={typed("country") ?? place.country ?? ""}
        error={errorOf("country")}
      >
        <option value="">I would rather not say</option>
        {countries}
      </SelectField>
      <SelectField
        label="Time zone"
        name="timezone"
        hint="It says when your day begins and ends."
        value={zone}
        onChange={(event) => setZone(event.target.value)}
        error={errorOf("timezone")}
      >
        {zones}
      </SelectField>
      {isAsking ? (
        <ZoneQuestion from={place.zone} to={asked} pending={pending} />
      ) : (
        <FormFoot pending={pending} saved={done !== null} />
      )}
    </form>
  );
}

function ZoneQuestion({ from, to, pending }: { from: string; to: string; pending: boolean }) {
  return (
    <Notice tone="info" role="alert" title={`Change your clock to ${readableZone(to)}?`}>
      <div className="grid gap-3 pt-1">
        <p>
          Days you have written keep the day they were for you then. From now on, a new day begins at midnight
          in {readableZone(to)}.
        </p>
        <input type="hidden" name="confirmed_zone" value={to} />
        <p className="flex flex-wrap gap-3">
          <Button type="submit" aria-disabled={pending || undefined}>
            Yes, change it
          </Button>
          <ButtonLink href="/settings/profile" variant="secondary" prefetch={false}>
            Keep {readableZone(from)}
          </ButtonLink>
        </p>
      </div>
    </Notice>
  );
}
