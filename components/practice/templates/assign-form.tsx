"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { DateTimeField } from "@/components/ui/text-field";
import { assignTemplate } from "@/lib/care/templates/actions";

type AssignFormProps = {
  readonly id: string;
  readonly clients: ReadonlyArray<{ readonly clientId: string; readonly name: string }>;
  /** For a week plan: a day of the week it starts with. */
  readonly week: string | null;
  readonly idempotencyKey: string;
};

/** Gives a template to several clients at once; each of them gets their own. */
export function AssignForm({ id, clients, week, idempotencyKey }: AssignFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(assignTemplate);
  return (
    <form {...form} className="grid gap-4">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <Fieldset legend="Who gets it" error={errorOf("client_ids")}>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {clients.map(({ clientId, name }) => (
            <Checkbox
              key={clientId}
              label={name}
              name="client_ids"
              value={clientId}
              defaultChecked={failure?.values?.client_ids?.includes(clientId)}
            />
          ))}
        </div>
      </Fieldset>
      {week !== null && (
        <DateTimeField
          type="date"
          label="In the week of"
          name="week"
          hint="Any day of it."
          defaultValue={typed("week") ?? week}
          error={errorOf("week")}
        />
      )}
      <SubmitButton pending={pending} wide={false}>
        Give it
      </SubmitButton>
    </form>
  );
}
