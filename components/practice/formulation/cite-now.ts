"use client";

import { withProof } from "@/components/auth/proof";
import { showToast } from "@/components/ui/toast-list";
import type { ActionState } from "@/lib/auth/action";
import { citeIntoPicture, deletePictureLine } from "@/lib/care/formulation/actions";
import { removeCitation } from "@/lib/work/problems/actions";
import type { CiteTarget } from "./targets";

const NO_NETWORK = "We could not reach the server. Nothing was cited; please try again in a moment.";

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

type TakenBack = Promise<ActionState<unknown>>;

function takeBack(clientId: string, into: string, id: string): TakenBack {
  if (into.startsWith("problem:")) return removeCitation(null, formOf({ client_id: clientId, id }));
  return deletePictureLine(null, formOf({ client_id: clientId, id, scripted: "on" }));
}

type Citing = { readonly clientId: string; readonly span: string; readonly target: CiteTarget };

/** Cites at once; a toast says where to and can undo it. Answers what went wrong, or null. */
export async function citeNow({ clientId, span, target }: Citing): Promise<string | null> {
  const { into, name } = target;
  const fields = { client_id: clientId, span, into, scripted: "on", idempotency_key: crypto.randomUUID() };
  const done = await withProof(() => citeIntoPicture(null, formOf(fields))).catch(() => null);
  if (!done?.ok) return done?.fields?.span ?? done?.message ?? NO_NETWORK;
  const { id } = done.data;
  showToast({
    message: `Cited into “${name}”.`,
    onUndo: () => {
      void takeBack(clientId, into, id)
        .catch(() => null)
        .then((back) => showToast({ message: back?.ok ? "Taken back." : (back?.message ?? NO_NETWORK) }));
    },
  });
  return null;
}
