"use server";

import { clientAction } from "@/lib/auth/action";
import { discardDraft as discard, saveDraft as save } from "./mutations";
import { draftId, draftInput } from "./schema";

/** Keeps unsaved writing on the server. Nothing is revalidated: no page shows a draft while it is being written. */
export const saveDraft = clientAction("journal.save-draft", draftInput, ({ actor, input, now }) =>
  save(actor, input, now),
);

export const discardDraft = clientAction("journal.discard-draft", draftId, ({ actor, input }) =>
  discard(actor, input.id),
);
