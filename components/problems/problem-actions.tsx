"use client";

import { RotateCcw, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-list";
import { deleteProblem, restoreProblem } from "@/lib/work/problems/actions";
import { Whose, whoseForm } from "./whose";

type OneProblem = { readonly id: string; readonly clientId?: string | undefined };

const GONE = "Deleted. It stays in the bin for 30 days, with its sentences and days.";

/** Deletes at once and leads back to the list, where it can be undone. */
export function DeleteProblem(problem: OneProblem) {
  const { form, failure, pending } = useMoodForm(deleteProblem);
  return (
    <form {...form}>
      <Whose {...problem} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Delete
      </Button>
      {failure && <p role="alert">{failure.message}</p>}
    </form>
  );
}

/** Takes a problem area out of the bin. */
export function RestoreProblem({ name, ...problem }: OneProblem & { readonly name: string }) {
  const { form, failure, pending } = useMoodForm(restoreProblem);
  return (
    <form {...form}>
      <Whose {...problem} />
      <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
        <Icon icon={RotateCcw} /> Restore<span className="sr-only"> {name}</span>
      </Button>
      {failure && <p role="alert">{failure.message}</p>}
    </form>
  );
}

/** After a delete: a toast that can undo it, or where there is no script a form that can. */
export function DeletedProblem({ id, clientId }: OneProblem) {
  const { form, failure } = useMoodForm(restoreProblem);
  const router = useRouter();
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (told.current === id) return;
    told.current = id;
    // A reload must not offer to undo once more.
    window.history.replaceState(null, "", window.location.pathname);
    showToast({
      message: GONE,
      onUndo: () => {
        restoreProblem(null, whoseForm(id, clientId)).then(
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
          <Whose id={id} clientId={clientId} />
          <Button type="submit" variant="secondary" className="mt-2">
            Undo
          </Button>
        </Notice>
      </form>
    </noscript>
  );
}
