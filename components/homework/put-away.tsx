"use client";

import { Trash2 } from "lucide-react";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { deleteHomework } from "@/lib/work/homework/actions";

type PutAwayProps = { readonly id: string; readonly clientId?: string | undefined; readonly title: string };

/** Puts it away at once; the page it leads to can bring it back. */
export function PutHomeworkAway({ id, clientId, title }: PutAwayProps) {
  const { form, failure, pending } = useActionForm(deleteHomework);
  return (
    <form {...form}>
      <input type="hidden" name="id" value={id} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Put away<span className="sr-only">: {title}</span>
      </Button>
      {failure && (
        <p role="alert" className="text-sm text-danger">
          {failure.message}
        </p>
      )}
    </form>
  );
}
