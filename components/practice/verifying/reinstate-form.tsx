"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { reinstatePsychologist } from "@/lib/care/psychologists/actions";

/** Lets somebody back in. Care that still runs is theirs again; they sign in anew. */
export function ReinstateForm({ id }: { readonly id: string }) {
  const { form, failure, pending } = useActionForm(reinstatePsychologist);
  return (
    <form {...form} className="grid justify-items-start gap-2">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <p className="text-sm text-ink-2">
        They can sign in again, and see again what clients who did not end their care share.
      </p>
      <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
        Let them back in
      </Button>
    </form>
  );
}
