"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-list";
import { deleteSkill, restoreSkill } from "@/lib/work/skills/actions";

type OneSkill = { readonly id: string; readonly clientId?: string | undefined };

const GONE = "Deleted. It stays in the bin for 30 days, with its uses.";

/** Deletes at once and leads back to the list, where it can be undone. */
export function DeleteSkill({ id, clientId }: OneSkill) {
  const { form, failure, pending } = useMoodForm(deleteSkill);
  return (
    <form {...form}>
      <input type="hidden" name="id" value={id} />
      {clientId !== undefined && <input type="hidden" name="client_id" value={clientId} />}
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Delete
      </Button>
      {failure && <p role="alert">{failure.message}</p>}
    </form>
  );
}

/** After a delete: a toast that can undo it, or where there is no script a form that can. */
export function DeletedSkill({ id, clientId }: OneSkill) {
  const { form, failure } = useMoodForm(restoreSkill);
  const router = useRouter();
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (told.current === id) return;
    told.current = id;
    // A reload must not offer to undo once more.
    window.history.replaceState(null, "", window.location.pathname);
    const data = new FormData();
    data.set("id", id);
    if (clientId !== undefined) data.set("client_id", clientId);
    showToast({
      message: GONE,
      onUndo: () => {
        restoreSkill(null, data).then(
          (answer) => {
            showToast({ message: answer?.ok === false ? answer.message : "It is back." });
            router.refresh();
          },
          () => showToast({ message: "We could not reach your diary. It waits in the bin." }),
        );
      },
    });
  }, [id, clientId, router]);
  return (
    <noscript>
      <form {...form}>
        <Notice tone="ok" title={failure?.message ?? GONE}>
          <input type="hidden" name="id" value={id} />
          {clientId !== undefined && <input type="hidden" name="client_id" value={clientId} />}
          <Button type="submit" variant="secondary" className="mt-2">
            Undo
          </Button>
        </Notice>
      </form>
    </noscript>
  );
}
