"use client";

import type { ReactNode } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { enterDemo } from "@/lib/auth/demo/actions";

type EnterFormProps = { readonly who: string; readonly quiet?: boolean; readonly children: ReactNode };

/** One click signs in as somebody made up. A plain form, so it works without script. */
export function EnterForm({ who, quiet = false, children }: EnterFormProps) {
  const { form, failure, pending } = useActionForm(enterDemo);
  return (
    <form {...form} className="grid gap-3">
      <FormAlert failure={failure} />
      <input type="hidden" name="who" value={who} />
      <Button type="submit" variant={quiet ? "secondary" : "primary"} aria-disabled={pending || undefined}>
        {children}
      </Button>
    </form>
  );
}
