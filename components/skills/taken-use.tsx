"use client";

import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { restoreUse } from "@/lib/work/uses/actions";

/** After a use was deleted without script: the way back. With script a toast has offered it. */
export function TakenUse({ id }: { readonly id: string }) {
  const { form, failure } = useMoodForm(restoreUse);
  return (
    <form {...form}>
      <Notice tone="ok" title={failure?.message ?? "Taken back. It stays in the bin for 30 days."}>
        <input type="hidden" name="id" value={id} />
        <Button type="submit" variant="secondary" className="mt-2">
          Undo
        </Button>
      </Notice>
    </form>
  );
}
