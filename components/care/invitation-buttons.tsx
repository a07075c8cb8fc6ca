"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { renewInvitation, revokeInvitation } from "@/lib/care/invitations/actions";
import { InviteMade } from "./invite-made";

type InvitationButtonsProps = { readonly id: string; readonly name: string; readonly isMailed: boolean };

/** A new link in place of the one before, or none at all. */
export function InvitationButtons({ id, name, isMailed }: InvitationButtonsProps) {
  const renew = useActionForm(renewInvitation);
  const revoke = useActionForm(revokeInvitation);
  const busy = renew.pending || revoke.pending || undefined;
  return (
    <div className="grid gap-3">
      <FormAlert failure={renew.failure ?? revoke.failure} />
      <div className="flex flex-wrap gap-2">
        <form {...renew.form}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" variant="secondary" aria-disabled={busy}>
            {isMailed ? "Send a new link" : "Make a new link"}
            <span className="sr-only"> for {name}</span>
          </Button>
        </form>
        <form {...revoke.form}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" variant="quiet" aria-disabled={busy}>
            Take back<span className="sr-only"> the invitation {name}</span>
          </Button>
        </form>
      </div>
      {renew.done && <InviteMade made={renew.done} isMailed={isMailed} />}
    </div>
  );
}
