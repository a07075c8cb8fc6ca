"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { declineApplication } from "@/lib/care/psychologists/actions";
import { DECLINE_REASONS } from "@/lib/care/psychologists/schema";
import { REASON_WORDS } from "../card-words";
import { Folded } from "./folded";

/** Says no, and why. They can mend it and apply again, so nothing is lost by a slip of the hand. */
export function DeclineForm({ id }: { readonly id: string }) {
  const { form, failure, pending, errorOf } = useActionForm(declineApplication);
  return (
    <Folded title="Decline" open={failure !== null}>
      <form {...form} className="grid gap-3">
        <FormAlert failure={failure?.fields ? null : failure} />
        <input type="hidden" name="id" value={id} />
        <SelectField label="Why" name="reason" required error={errorOf("reason")} defaultValue="">
          <option value="">Please choose</option>
          {DECLINE_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {REASON_WORDS[reason]}
            </option>
          ))}
        </SelectField>
        <p className="text-sm text-ink-2">They are told the reason, and can apply again.</p>
        <Button
          type="submit"
          variant="secondary"
          className="justify-self-start"
          aria-disabled={pending || undefined}
        >
          Decline
        </Button>
      </form>
    </Folded>
  );
}
