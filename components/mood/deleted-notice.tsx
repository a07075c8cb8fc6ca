"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-list";
import { restoreMood } from "@/lib/record/mood/actions";
import { useMoodForm } from "./use-mood-form";

const GONE = "Deleted. It stays in the bin for 30 days.";

/** After a delete: a toast that can undo it, or where there is no script a form that can. */
export function DeletedNotice({ id }: { readonly id: string }) {
  const { form, failure } = useMoodForm(restoreMood);
  useUndoToast(id);
  return (
    <noscript>
      <form {...form}>
        <Notice tone="ok" title={failure?.message ?? GONE}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="then" value="history" />
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
    showToast({
      message: GONE,
      onUndo: () => {
        restoreMood(null, form).then(
          (answer) => {
            showToast({ message: answer?.ok ? "It is back." : (answer?.message ?? "It waits in the bin.") });
            router.refresh();
          },
          () => showToast({ message: "We could not reach your diary. It waits in the bin." }),
        );
      },
    });
  }, [id, router]);
}
