"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { saveQuickExit } from "@/lib/account/profile/actions";
import { FormFoot } from "./form-foot";

/** Off unless somebody wants it: an exit in view says something about the page, too. */
export function QuickExitForm({ quickExit }: { readonly quickExit: boolean }) {
  const { form, failure, done, pending } = useActionForm(saveQuickExit);
  return (
    <form {...form} className="grid gap-3">
      <FormAlert failure={failure} />
      <Checkbox
        name="quick_exit"
        defaultChecked={quickExit}
        label="Show a quick exit in every header"
        hint="It blanks the page at once and opens Wikipedia in its place. Pressing Shift three times does the same. The back button does not lead to the page you left."
      />
      <p className="text-sm text-ink-2">
        Your browser may still list this site in its history. A private window keeps none.
      </p>
      <FormFoot pending={pending} saved={done !== null} />
    </form>
  );
}
