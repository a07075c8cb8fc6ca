"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { shareScope, stopSharing } from "@/lib/care/relationships/actions";
import type { SharedScope } from "@/lib/care/relationships/scope-words";

type SharingSwitchProps = {
  readonly relationshipId: string;
  readonly scope: SharedScope;
  readonly isOn: boolean;
  readonly title: string;
  readonly name: string;
};

/** One press shares a part, one press stops it; both hold from the psychologist's next request. */
export function SharingSwitch({ relationshipId, scope, isOn, title, name }: SharingSwitchProps) {
  const start = useActionForm(shareScope);
  const stop = useActionForm(stopSharing);
  const { form, failure, pending } = isOn ? stop : start;
  return (
    <form {...form} className="grid justify-items-start gap-2 sm:justify-items-end">
      <input type="hidden" name="relationship_id" value={relationshipId} />
      <input type="hidden" name="scope" value={scope} />
      <Button type="submit" variant={isOn ? "secondary" : "primary"} aria-disabled={pending || undefined}>
        {isOn ? "Stop sharing" : "Share"}
        <span className="sr-only">
          {" "}
          {title} with {name}
        </span>
      </Button>
      <FormAlert failure={failure} />
    </form>
  );
}
