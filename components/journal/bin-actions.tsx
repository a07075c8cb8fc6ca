"use client";

import { RotateCcw, Trash2 } from "lucide-react";
import { startTransition, useActionState, useEffect, useRef } from "react";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-list";
import { binJournalEntry, purgeJournalEntry, restoreJournalEntry } from "@/lib/record/bin/actions";

type OneEntry = { readonly id: string };

/** Moves an entry to the bin at once: undoing is easier than being asked each time. */
export function DeleteEntry({ id }: OneEntry) {
  const { form, failure, pending } = useActionForm(binJournalEntry);
  return (
    <form {...form}>
      <input type="hidden" name="id" value={id} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Delete
      </Button>
      {failure && <p role="alert">{failure.message}</p>}
    </form>
  );
}

/** Back from the bin, or gone for good now. */
export function BinChoices({ id, name }: OneEntry & { readonly name: string }) {
  const restore = useActionForm(restoreJournalEntry);
  const purge = useActionForm(purgeJournalEntry);
  const busy = restore.pending || purge.pending || undefined;
  const failure = restore.failure ?? purge.failure;
  return (
    <div className="flex flex-wrap gap-2">
      <form {...restore.form}>
        <input type="hidden" name="id" value={id} />
        <Button type="submit" variant="secondary" aria-disabled={busy}>
          <Icon icon={RotateCcw} /> Restore<span className="sr-only"> {name}</span>
        </Button>
      </form>
      <details className="group">
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-sm px-4 font-semibold text-primary hover:bg-primary-soft [&::-webkit-details-marker]:hidden">
          Delete now<span className="sr-only"> {name}</span>
        </summary>
        <form {...purge.form} className="mt-2 grid justify-items-start gap-2 rounded-sm bg-sunk p-3">
          <input type="hidden" name="id" value={id} />
          <p className="text-sm">This cannot be undone.</p>
          <Button type="submit" variant="danger" aria-disabled={busy}>
            <Icon icon={Trash2} /> Delete for good
          </Button>
        </form>
      </details>
      {failure && <p role="alert">{failure.message}</p>}
    </div>
  );
}

async function undo(id: string): Promise<void> {
  const form = new FormData();
  form.set("id", id);
  form.set("scripted", "on");
  const state = await restoreJournalEntry(null, form);
  showToast({ message: state && !state.ok ? state.message : "Your entry is back." });
}

/** After a delete: a toast with undo where script runs, a line with a button where it does not. */
export function BinnedJustNow({ id }: OneEntry) {
  const [, restore] = useActionState(restoreJournalEntry, null);
  const told = useRef(false);
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    // A reload must not offer to undo once more.
    window.history.replaceState(null, "", window.location.pathname);
    showToast({
      message: "Moved to the bin. It stays there for 30 days.",
      onUndo: () => startTransition(() => undo(id)),
    });
  }, [id]);
  return (
    <noscript>
      <Notice tone="info" title="Moved to the bin">
        <p>It stays there for 30 days.</p>
        <form action={restore} className="mt-2">
          <input type="hidden" name="id" value={id} />
          <Button type="submit" variant="secondary">
            Undo
          </Button>
        </form>
      </Notice>
    </noscript>
  );
}
