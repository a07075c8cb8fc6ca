"use client";

import { showToast } from "@/components/ui/toast-list";
import { deleteUse, restoreUse } from "@/lib/work/uses/actions";

const formOf = (id: string) => {
  const form = new FormData();
  form.set("id", id);
  form.set("scripted", "on");
  return form;
};

/** Takes a use back at once; a toast can undo it. `then` runs after each, also after the undo. */
export async function takeBackUse(id: string, then: (isThere: boolean) => void): Promise<void> {
  const gone = await deleteUse(null, formOf(id)).catch(() => null);
  if (!gone?.ok) {
    showToast({ message: gone?.message ?? "We could not reach your diary. The use is still there." });
    return;
  }
  then(false);
  showToast({
    message: "Taken back. It stays in the bin for 30 days.",
    onUndo: () => {
      restoreUse(null, formOf(id)).then(
        (answer) => {
          if (answer?.ok) then(true);
          showToast({ message: answer?.ok === false ? answer.message : "It is back." });
        },
        () => showToast({ message: "We could not reach your diary. It waits in the bin." }),
      );
    },
  });
}
