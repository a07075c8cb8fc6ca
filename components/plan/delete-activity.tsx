"use client";

import { Trash2 } from "lucide-react";
import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { deleteActivity } from "@/lib/work/activities/actions";

/** Puts it away at once and leads back to its day, where it can be undone. */
export function DeleteActivity({ id, clientId }: { id: string; clientId?: string | undefined }) {
  const { form, failure, pending } = useActionForm(deleteActivity);
  return (
    <form {...form} className="grid justify-items-start gap-2">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Take it out of the plan
      </Button>
    </form>
  );
}
