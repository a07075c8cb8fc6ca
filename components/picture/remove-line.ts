"use client";

import { withProof } from "@/components/auth/proof";
import { showToast } from "@/components/ui/toast-list";
import type { ActionState } from "@/lib/auth/action";
import { deletePictureLine, restorePictureLine } from "@/lib/care/formulation/actions";

type Which = { readonly id: string; readonly clientId: string | undefined };
type LineAction<T> = (previous: ActionState<T>, form: FormData) => Promise<ActionState<T>>;

const NO_NETWORK = "We could not reach your diary. Please try again in a moment.";

function send<T>(action: LineAction<T>, { id, clientId }: Which): Promise<ActionState<T>> {
  const form = new FormData();
  form.set("id", id);
  form.set("scripted", "on");
  if (clientId) form.set("client_id", clientId);
  return withProof(() => action(null, form)).catch(() => null);
}

/** Puts a line into the bin at once; a toast can bring it back. */
export async function removeLine(which: Which): Promise<void> {
  const gone = await send(deletePictureLine, which);
  if (!gone?.ok) return showToast({ message: gone?.message ?? NO_NETWORK });
  showToast({
    message: "Deleted. It stays in the bin for 30 days.",
    onUndo: () => {
      void send(restorePictureLine, which).then((back) =>
        showToast({ message: back?.ok ? "It is back." : (back?.message ?? NO_NETWORK) }),
      );
    },
  });
}
