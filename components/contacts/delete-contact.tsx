"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-list";
import { deleteContact, restoreContact } from "@/lib/care/contacts/actions";

type OneContact = { readonly id: string };

/** Deletes at once: undoing is easier than being asked each time. */
export function DeleteContact({ id, name }: OneContact & { readonly name: string }) {
  const [state, send, pending] = useActionState(deleteContact, null);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Delete<span className="sr-only"> the details of {name}</span>
      </Button>
      {state && !state.ok && <p role="alert">{state.message}</p>}
    </form>
  );
}

const GONE = "Details deleted.";

/** After a delete: a toast that can undo it, or where there is no script a form that can. */
export function DeletedContact({ id }: OneContact) {
  const [, restore] = useActionState(restoreContact, null);
  useUndoToast(id);
  return (
    <noscript>
      <form action={restore}>
        <Notice tone="ok" title={GONE}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" variant="secondary" className="mt-2">
            Undo
          </Button>
        </Notice>
      </form>
    </noscript>
  );
}

function useUndoToast(id: string): void {
  const router = useRouter();
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    // The address would show the toast again on a reload.
    window.history.replaceState(null, "", window.location.pathname);
    const form = new FormData();
    form.set("id", id);
    form.set("scripted", "on");
    const undo = async () => {
      const answer = await restoreContact(null, form).catch(() => null);
      showToast({
        message: answer?.ok ? "They are back." : "We could not bring them back. They wait for 30 days.",
      });
      router.refresh();
    };
    showToast({ message: GONE, onUndo: () => void undo() });
  }, [id, router]);
}
