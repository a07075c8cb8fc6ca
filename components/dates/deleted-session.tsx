"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-list";
import { restoreTherapyDate } from "@/lib/care/dates/actions";
import { ClientField } from "./client-field";
import type { SessionsPlace } from "./place";

type DeletedSessionProps = { readonly id: string; readonly count: number; readonly place: SessionsPlace };

/** After a delete: a toast that can undo it, or where there is no script a form that can. */
export function DeletedSession({ id, count, place }: DeletedSessionProps) {
  const [, restore] = useActionState(restoreTherapyDate, null);
  const gone = count > 1 ? `${count} sessions deleted.` : "Session deleted.";
  useUndoToast(id, gone, place);
  return (
    <noscript>
      <form action={restore}>
        <Notice tone="ok" title={gone}>
          <ClientField place={place} />
          <input type="hidden" name="id" value={id} />
          <Button type="submit" variant="secondary" className="mt-2">
            Undo
          </Button>
        </Notice>
      </form>
    </noscript>
  );
}

function useUndoToast(id: string, message: string, { clientId }: SessionsPlace): void {
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
    if (clientId !== undefined) form.set("client_id", clientId);
    const undo = async () => {
      const answer = await restoreTherapyDate(null, form).catch(() => null);
      showToast({
        message: answer?.ok ? "It is back." : "We could not bring it back. It waits for 30 days.",
      });
      router.refresh();
    };
    showToast({ message, onUndo: () => void undo() });
  }, [id, message, clientId, router]);
}
