"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { declineInvitation } from "@/lib/care/acceptance/actions";

/** No, thanks: spends the link and tells nobody who said it. */
export function InviteDecline({ code }: { readonly code: string }) {
  const { form, failure, pending } = useActionForm(declineInvitation);
  return (
    <form {...form} className="grid justify-items-start gap-2">
      <FormAlert failure={failure} />
      <input type="hidden" name="code" value={code} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        No, thank you
      </Button>
      <p className="text-sm text-ink-2">
        The invitation is closed then. They see that it is closed, not why, and nothing about you.
      </p>
    </form>
  );
}
