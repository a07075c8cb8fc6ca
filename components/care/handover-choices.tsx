"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { TextField } from "@/components/ui/text-field";
import { acceptHandover, declineHandover } from "@/lib/care/handovers/actions";
import { ScopeChoices } from "./scope-choices";

type HandoverChoicesProps = {
  readonly id: string;
  readonly colleague: string;
  readonly name: string | null;
};

/** Yes, with what the colleague may read; or no, and all stays as it is. */
export function HandoverChoices({ id, colleague, name }: HandoverChoicesProps) {
  const yes = useActionForm(acceptHandover);
  const no = useActionForm(declineHandover);
  return (
    <div className="grid gap-3">
      <form {...yes.form} className="grid gap-5">
        <FormAlert failure={yes.failure ?? no.failure} />
        <input type="hidden" name="id" value={id} />
        <ScopeChoices
          legend={`What may ${colleague} read?`}
          chosen={yes.failure?.values?.scopes ?? []}
          error={yes.errorOf("scopes")}
        />
        <TextField
          label="The name they see"
          name="client_name"
          autoComplete="off"
          maxLength={100}
          required
          defaultValue={yes.typed("client_name") ?? name ?? ""}
          error={yes.errorOf("client_name")}
        />
        <PrivacyNote reach="shared" detail="Your name, what you follow, and the parts you tick.">
          You and {colleague}
        </PrivacyNote>
        <SubmitButton pending={yes.pending} wide={false}>
          Yes, I agree
        </SubmitButton>
      </form>
      <form {...no.form}>
        <input type="hidden" name="id" value={id} />
        <Button type="submit" variant="quiet" aria-disabled={no.pending || undefined}>
          No, thank you
        </Button>
      </form>
    </div>
  );
}
