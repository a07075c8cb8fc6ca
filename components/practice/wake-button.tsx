"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { wake } from "@/lib/care/caseload/actions";

type WakeButtonProps = { readonly snoozeId: string; readonly about: string };

/** Brings a flag back before its day. */
export function WakeButton({ snoozeId, about }: WakeButtonProps) {
  const [state, send, pending] = useActionState(wake, null);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={snoozeId} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        Bring back<span className="sr-only">: {about}</span>
      </Button>
      {state && !state.ok && <p role="alert">{state.message}</p>}
    </form>
  );
}
