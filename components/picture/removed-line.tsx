"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { restorePictureLine } from "@/lib/care/formulation/actions";

type RemovedLineProps = { readonly id: string; readonly clientId?: string | undefined };

/** After a delete without script: where a toast would be, a button that brings the line back. */
export function RemovedLine({ id, clientId }: RemovedLineProps) {
  const [, restore] = useActionState(restorePictureLine, null);
  return (
    <Notice tone="info" title="The line was deleted" role="status">
      <p>It stays in the bin for 30 days.</p>
      <form action={restore} className="mt-2">
        <input type="hidden" name="id" value={id} />
        {clientId && <input type="hidden" name="client_id" value={clientId} />}
        <Button type="submit" variant="secondary">
          Undo
        </Button>
      </form>
    </Notice>
  );
}
