"use client";

import { Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { deleteMood } from "@/lib/record/mood/actions";
import { useMoodForm } from "./use-mood-form";

/** Deletes at once and leads back to the history, where it can be undone. */
export function DeleteMood({ id }: { readonly id: string }) {
  const { form, failure, pending } = useMoodForm(deleteMood);
  return (
    <form {...form} className="grid justify-items-start gap-3">
      {failure && <Notice tone="danger" role="alert" title={failure.message} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="then" value="history" />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={Trash2} /> Delete this moment
      </Button>
      <p className="text-sm text-ink-2">It waits in the bin for 30 days. You can undo it.</p>
    </form>
  );
}
