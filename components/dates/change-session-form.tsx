"use client";

import type { ReactNode } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { Notice } from "@/components/ui/notice";
import { changeTherapyDate } from "@/lib/care/dates/actions";
import { ClientField } from "./client-field";
import type { SessionsPlace } from "./place";
import { SessionFields, type SessionValues } from "./session-fields";

type ChangeSessionFormProps = {
  readonly place: SessionsPlace;
  readonly id: string;
  readonly version: number;
  readonly values: SessionValues;
  readonly zones: ReactNode;
};

type Newer = { readonly version: number };

function newerOf(current: unknown): Newer | null {
  const version = (current as Partial<Newer> | null | undefined)?.version;
  return typeof version === "number" ? { version } : null;
}

/** Changes one session. When the other side changed it meanwhile, nobody's change is lost without a word. */
export function ChangeSessionForm({ place, id, version, values, zones }: ChangeSessionFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(changeTherapyDate);
  const newer = failure?.code === "conflict" ? newerOf(failure.current) : null;
  return (
    <form {...form} className="grid gap-5">
      {newer ? (
        <div data-form-alert tabIndex={-1}>
          <Notice tone="warn" role="alert" title="This session was changed somewhere else in the meantime">
            Save again to use what stands here.{" "}
            <a className="link" href={`${place.base}/${id}`}>
              Show what it is now
            </a>{" "}
            instead.
          </Notice>
        </div>
      ) : (
        <FormAlert failure={failure} />
      )}
      <ClientField place={place} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={newer?.version ?? version} />
      <SessionFields {...{ values, typed, errorOf, zones }} />
      <SubmitButton pending={pending} wide={false}>
        Save changes
      </SubmitButton>
    </form>
  );
}
