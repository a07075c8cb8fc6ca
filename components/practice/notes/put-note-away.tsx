"use client";

import { Trash2 } from "lucide-react";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { deleteNote } from "@/lib/care/notes/actions";

/** Puts a draft away at once; the page it leads to can bring it back. */
export function PutNoteAway({ id }: { readonly id: string }) {
  const { form, failure, pending } = useActionForm(deleteNote);
  return (
    <form {...form}>
      <input type="hidden" name="id" value={id} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Put this note away
      </Button>
      {failure && (
        <p role="alert" className="text-sm text-danger">
          {failure.message}
        </p>
      )}
    </form>
  );
}
