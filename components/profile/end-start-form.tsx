"use client";

import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { endStart } from "@/lib/account/profile/actions";

/** Leaves the first questions for Today; they are not asked again. */
export function EndStartForm({ label }: { readonly label: string }) {
  const { form, pending } = useActionForm(endStart);
  return (
    <form {...form}>
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        {label}
      </Button>
    </form>
  );
}
