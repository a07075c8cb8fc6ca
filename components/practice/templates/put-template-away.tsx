"use client";

import { Trash2 } from "lucide-react";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { deleteTemplate } from "@/lib/care/templates/actions";

/** Puts a template away at once; the page it leads to can bring it back. */
export function PutTemplateAway({ id }: { readonly id: string }) {
  const { form, failure, pending } = useActionForm(deleteTemplate);
  return (
    <form {...form}>
      <input type="hidden" name="id" value={id} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Put this template away
      </Button>
      {failure && (
        <p role="alert" className="text-sm text-danger">
          {failure.message}
        </p>
      )}
    </form>
  );
}
