import { saveDraft } from "@/lib/record/drafts/actions";
import type { DeviceDraft } from "./device-drafts";

export type Sent = "saved" | "signed-out" | "offline" | "refused";

/** Sends one draft to the server and says what came of it. Never throws. */
export async function sendDraft(draft: Omit<DeviceDraft, "sent" | "updatedAt">): Promise<Sent> {
  const form = new FormData();
  form.set("id", draft.id);
  if (draft.entryId) form.set("entry_id", draft.entryId);
  if (draft.baseVersion) form.set("base_version", String(draft.baseVersion));
  form.set("form", JSON.stringify(draft.form));
  try {
    const state = await saveDraft(null, form);
    if (state?.ok) return "saved";
    return state?.code === "unauthenticated" ? "signed-out" : "refused";
  } catch {
    // The request did not arrive, or its answer did not: what is on the device stays the copy that counts.
    return "offline";
  }
}
