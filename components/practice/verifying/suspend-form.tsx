"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { suspendPsychologist } from "@/lib/care/psychologists/actions";
import { SUSPEND_REASONS } from "@/lib/care/psychologists/schema";
import { REASON_WORDS } from "../card-words";
import { Folded } from "./folded";

type SuspendFormProps = { readonly id: string; readonly username: string };

/** Ends somebody's access at once. The username is typed out: their clients hear of it, and that cannot be unsaid. */
export function SuspendForm({ id, username }: SuspendFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(suspendPsychologist);
  return (
    <Folded title="Suspend" open={failure !== null}>
      <form {...form} className="grid gap-4">
        <FormAlert failure={failure?.fields ? null : failure} />
        <input type="hidden" name="id" value={id} />
        <p>
          They are signed out at once and see no client any more. Each of their clients is told that they
          cannot be reached here. You can let them back in later; what clients were told stays told.
        </p>
        <SelectField
          label="Why"
          name="reason"
          required
          error={errorOf("reason")}
          defaultValue={typed("reason") ?? ""}
        >
          <option value="">Please choose</option>
          {SUSPEND_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {REASON_WORDS[reason]}
            </option>
          ))}
        </SelectField>
        <TextField
          label={`Type their username, ${username}`}
          name="username"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          defaultValue={typed("username")}
          error={errorOf("username")}
        />
        <Button
          type="submit"
          variant="danger"
          className="justify-self-start"
          aria-disabled={pending || undefined}
        >
          Suspend
        </Button>
      </form>
    </Folded>
  );
}
