"use client";

import { Trash2 } from "lucide-react";
import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { deleteLetter, signLetter, takeLetterBack } from "@/lib/care/letters/actions";

type OfLetter = { readonly id: string };

/** The signature under what the client approved. */
export function SignLetter({ id }: OfLetter) {
  const { form, failure, pending } = useActionForm(signLetter);
  return (
    <form {...form} className="no-print grid justify-items-start gap-3">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <Button type="submit" aria-disabled={pending || undefined}>
        Sign this letter
      </Button>
    </form>
  );
}

/** While nobody has answered: the client does not see it any more, and it can be changed. */
export function TakeLetterBack({ id }: OfLetter) {
  const { form, failure, pending } = useActionForm(takeLetterBack);
  return (
    <form {...form} className="no-print grid justify-items-start gap-3">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
        Take it back
      </Button>
    </form>
  );
}

/** Puts a draft away at once; the page it leads to can bring it back. */
export function PutLetterAway({ id }: OfLetter) {
  const { form, failure, pending } = useActionForm(deleteLetter);
  return (
    <form {...form} className="no-print grid justify-items-start gap-3">
      <FormAlert failure={failure} />
      <input type="hidden" name="id" value={id} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Put this letter away
      </Button>
    </form>
  );
}
