"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { markTherapyDate } from "@/lib/care/dates/actions";
import { ClientField } from "./client-field";
import type { SessionsPlace } from "./place";

type HeldQuestionProps = {
  readonly id: string;
  /** `Thursday 5 March 2026, 14:30 to 15:20` */
  readonly when: string;
  readonly withWhom?: string | undefined;
  readonly place: SessionsPlace;
};

/** Asked the day after: what "since last time" means hangs on the answer. It goes away with any answer. */
export function HeldQuestion({ id, when, withWhom, place }: HeldQuestionProps) {
  const [state, send, pending] = useActionState(markTherapyDate, null);
  const busy = pending || undefined;
  return (
    <Notice tone="info" title="Did this session take place?">
      <form action={send} className="grid gap-3 pt-1">
        <ClientField place={place} />
        <input type="hidden" name="id" value={id} />
        <p>
          {when}
          {withWhom && `, with ${withWhom}`}
        </p>
        <p className="flex flex-wrap gap-2">
          <Button type="submit" name="status" value="held" aria-disabled={busy}>
            Yes, it did
          </Button>
          <Button type="submit" name="status" value="missed" variant="secondary" aria-disabled={busy}>
            No, it did not
          </Button>
          <Button type="submit" name="status" value="cancelled" variant="quiet" aria-disabled={busy}>
            It was cancelled
          </Button>
        </p>
        {state && !state.ok && <p role="alert">{state.message}</p>}
      </form>
    </Notice>
  );
}
