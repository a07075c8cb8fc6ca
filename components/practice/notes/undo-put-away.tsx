"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useActionForm } from "@/components/auth/use-action-form";
import { formOf, takeBack } from "@/components/plan/tap-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-list";
import { restoreLetter } from "@/lib/care/letters/actions";
import { restoreNote } from "@/lib/care/notes/actions";
import { restoreTemplate } from "@/lib/care/templates/actions";

const GONE = "Put away. It can come back for 30 days.";
const BACK = "It is back.";
const restores = { note: restoreNote, letter: restoreLetter, template: restoreTemplate } as const;

type UndoPutAwayProps = { readonly what: keyof typeof restores; readonly id: string };

/** After something at the desk was put away: a toast that can undo it, or where there is no script a form that can. */
export function UndoPutAway({ what, id }: UndoPutAwayProps) {
  const router = useRouter();
  const shown = useRef<string | null>(null);
  const { form, failure, done } = useActionForm<{ id: string }>(restores[what]);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    // The address would show the toast again on a reload.
    const params = new URLSearchParams(window.location.search);
    params.delete("deleted");
    const rest = params.size > 0 ? `?${params}` : "";
    window.history.replaceState(null, "", `${window.location.pathname}${rest}`);
    const onUndo = () => void takeBack(restores[what], formOf(id, undefined), BACK, () => router.refresh());
    showToast({ message: GONE, onUndo });
  }, [id, what, router]);
  return (
    <noscript>
      <form {...form}>
        <Notice tone="ok" title={failure?.message ?? (done ? BACK : GONE)}>
          <input type="hidden" name="id" value={id} />
          {!done && (
            <Button type="submit" variant="secondary" className="mt-2">
              Undo
            </Button>
          )}
        </Notice>
      </form>
    </noscript>
  );
}
