"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-list";
import { adoptPictureWords } from "@/lib/care/formulation/actions";
import { Scripted } from "./scripted";

type AdoptWordsProps = { readonly id: string; readonly version: number; readonly clientId: string };

/** Takes the client's own words over into the line. */
export function AdoptWords({ id, version, clientId }: AdoptWordsProps) {
  const { form, failure, pending } = useActionForm(adoptPictureWords, () =>
    showToast({ message: "The line now stands in the client’s words." }),
  );
  return (
    <form {...form} className="no-print grid gap-2">
      <FormAlert failure={failure} />
      <Scripted />
      <input type="hidden" name="client_id" value={clientId} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
        Use these words
      </Button>
    </form>
  );
}
