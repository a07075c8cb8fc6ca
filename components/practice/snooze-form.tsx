"use client";

import { type FormEvent, startTransition, useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-list";
import type { ActionState } from "@/lib/auth/action";
import { snooze, wake } from "@/lib/care/caseload/actions";
import type { FlagKind } from "@/lib/care/caseload/flags";
import type { LocalDay } from "@/lib/core/local-day";

type SnoozeFormProps = {
  readonly clientId: string;
  readonly flag: FlagKind;
  readonly rest: { readonly from: LocalDay; readonly start: LocalDay; readonly to: LocalDay };
  readonly idempotencyKey: string;
};

async function undo(id: string): Promise<void> {
  const form = new FormData();
  form.set("id", id);
  const state = await wake(null, form);
  showToast({ message: state && !state.ok ? state.message : "The flag is back." });
}

/** The row goes away with its form, so that the focus moves to the row after it, else before it. */
function focusNeighbour(form: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-desk-row]")];
  const own = form.closest("li")?.querySelector<HTMLElement>("[data-desk-row]");
  const at = own ? rows.indexOf(own) : -1;
  (rows[at + 1] ?? rows[at - 1])?.focus();
}

/** Puts a flag aside until a day. The reason is the psychologist's own; their client never reads it. */
export function SnoozeForm({ clientId, flag, rest, idempotencyKey }: SnoozeFormProps) {
  const [posted, send] = useActionState(snooze, null);
  const [sent, setSent] = useState<ActionState>(null);
  const [pending, setPending] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // By hand, so that what was typed stays, and the toast outlives the row that goes.
    event.preventDefault();
    const place = event.currentTarget;
    const form = new FormData(place);
    if (pending) return;
    setPending(true);
    startTransition(async () => {
      const state = await snooze(null, form);
      setSent(state);
      setPending(false);
      if (!state?.ok) return;
      const { id } = state.data;
      focusNeighbour(place);
      showToast({ message: "Put aside.", onUndo: () => startTransition(() => undo(id)) });
    });
  };
  const state = sent ?? posted;
  const failure = state && !state.ok ? state : null;
  return (
    <form
      action={send}
      onSubmit={onSubmit}
      noValidate
      className="grid max-w-xl gap-3 rounded-sm bg-sunk p-4 sm:grid-cols-[12rem_1fr] sm:items-start"
    >
      <input type="hidden" name="client_id" value={clientId} />
      <input type="hidden" name="flag" value={flag} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <DateTimeField
        type="date"
        label="Until"
        name="until"
        min={rest.from}
        max={rest.to}
        defaultValue={failure?.values?.until?.[0] ?? rest.start}
        error={failure?.fields?.until}
      />
      <TextField
        label="Why"
        hint="Only you can read this."
        name="reason"
        maxLength={300}
        defaultValue={failure?.values?.reason?.[0]}
        error={failure?.fields?.reason}
      />
      <div className="flex flex-wrap items-center gap-3 sm:col-span-2">
        <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
          Put aside
        </Button>
        {failure && <p role="alert">{failure.message}</p>}
      </div>
    </form>
  );
}
