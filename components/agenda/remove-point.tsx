"use client";

import { Trash2 } from "lucide-react";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { deleteAgendaItem } from "@/lib/care/agenda/actions";

/** Takes a point away at once; the page it leads to can bring it back. */
export function RemovePoint({
  id,
  clientId,
}: {
  readonly id: string;
  readonly clientId?: string | undefined;
}) {
  const { form, failure, pending } = useActionForm(deleteAgendaItem);
  return (
    <form {...form}>
      <input type="hidden" name="id" value={id} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Take away
      </Button>
      {failure && (
        <p role="alert" className="text-sm text-danger">
          {failure.message}
        </p>
      )}
    </form>
  );
}
