"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { Fieldset } from "@/components/ui/fieldset";
import type { LocalDay } from "@/lib/core/local-day";
import { copyActivity } from "@/lib/work/activities/actions";
import { longDay } from "./dates";

type CopyFormProps = {
  readonly id: string;
  readonly clientId?: string | undefined;
  readonly days: readonly LocalDay[];
  readonly time: string;
  readonly idempotencyKey: string;
};

/** The same thing at the same time on some of the next days. */
export function CopyForm({ id, clientId, days, time, idempotencyKey }: CopyFormProps) {
  const { form, failure, pending, errorOf } = useActionForm(copyActivity);
  return (
    <form {...form} className="grid gap-4">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      <Fieldset
        legend={`Again at ${time} on`}
        hint="What to expect is asked anew each time."
        error={errorOf("days")}
      >
        <div className="grid gap-x-4 sm:grid-cols-2">
          {days.map((day) => (
            <label key={day} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input type="checkbox" name="days" value={day} className="size-6 shrink-0 accent-primary" />
              {longDay(day)}
            </label>
          ))}
        </div>
      </Fieldset>
      <SubmitButton pending={pending} wide={false}>
        Copy it
      </SubmitButton>
    </form>
  );
}
