"use client";

import { Trash2 } from "lucide-react";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { deleteTherapyDate, markTherapyDate } from "@/lib/care/dates/actions";
import type { DateStatus } from "@/lib/care/dates/therapy-date";
import { ClientField } from "./client-field";
import type { SessionsPlace } from "./place";

type OneSession = { readonly id: string; readonly place: SessionsPlace };

const WORDS: Readonly<Record<DateStatus, string>> = {
  held: "It took place",
  missed: "It did not happen",
  cancelled: "It is cancelled",
  planned: "It is planned",
};

type SessionAnswersProps = OneSession & { readonly status: DateStatus; readonly isAhead: boolean };

/** What became of a session. One that lies ahead can be cancelled, or be planned again. */
export function SessionAnswers({ id, place, status, isAhead }: SessionAnswersProps) {
  const [state, send, pending] = useActionState(markTherapyDate, null);
  const offered: readonly DateStatus[] = isAhead ? ["planned", "cancelled"] : ["held", "missed", "cancelled"];
  return (
    <form action={send} className="grid gap-2">
      <ClientField place={place} />
      <input type="hidden" name="id" value={id} />
      <p className="flex flex-wrap gap-2">
        {offered.map((answer) => (
          <Button
            key={answer}
            type="submit"
            name="status"
            value={answer}
            variant={answer === status ? "primary" : "secondary"}
            aria-pressed={answer === status}
            aria-disabled={pending || undefined}
          >
            {WORDS[answer]}
          </Button>
        ))}
      </p>
      {state && !state.ok && <p role="alert">{state.message}</p>}
    </form>
  );
}

/** Deletes at once and leads back to the list, where it can be undone. */
export function DeleteSession({ id, place, isSeries }: OneSession & { readonly isSeries: boolean }) {
  const [state, send, pending] = useActionState(deleteTherapyDate, null);
  return (
    <form action={send} className="grid justify-items-start gap-1">
      <ClientField place={place} />
      <input type="hidden" name="id" value={id} />
      {isSeries && <Checkbox name="following" label="Also the later ones of this series" />}
      <Button type="submit" variant="quiet" className="-ml-4" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Delete
      </Button>
      {state && !state.ok && <p role="alert">{state.message}</p>}
    </form>
  );
}
