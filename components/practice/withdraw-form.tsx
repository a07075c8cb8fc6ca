"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { withdrawApplication } from "@/lib/care/psychologists/actions";

/** Takes an application back. What was typed stays, so that sending it again undoes this. */
export function WithdrawForm() {
  const { form, failure, pending } = useActionForm(withdrawApplication);
  return (
    <form {...form} className="grid justify-items-start gap-2">
      <FormAlert failure={failure} />
      <Button type="submit" variant="quiet" className="-ml-3" aria-disabled={pending || undefined}>
        Take my application back
      </Button>
    </form>
  );
}
