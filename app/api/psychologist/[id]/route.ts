import { ownRecord } from "@/lib/access/record";
import { clientRoute, endpoint } from "@/lib/auth/route";
import { contactJson } from "@/lib/care/contacts/contact";
import { deleteContact, patchContact } from "@/lib/care/contacts/mutations";
import { getContact } from "@/lib/care/contacts/queries";
import { contactOutput, contactPatch, deletedOutput, nothing } from "@/lib/care/contacts/schema";
import { isFailure } from "@/lib/core/result";

const read = clientRoute(
  {
    name: "psychologist.read",
    summary: "One psychologist's details.",
    input: nothing,
    output: contactOutput,
  },
  async ({ actor, params }) => contactJson(await getContact(ownRecord(actor, "care"), params.id ?? "")),
);

const change = clientRoute(
  {
    name: "psychologist.change",
    summary:
      "Changes the fields given; null clears one. An old `version` answers 409 with what stands there now.",
    input: contactPatch,
    output: contactOutput,
  },
  async ({ actor, input, params, now }) => {
    const saved = await patchContact(ownRecord(actor, "care"), { id: params.id ?? "", patch: input }, now);
    return isFailure(saved) ? saved : contactJson(saved);
  },
);

const remove = clientRoute(
  {
    name: "psychologist.delete",
    summary: "Puts the details into the bin for 30 days.",
    input: nothing,
    output: deletedOutput,
  },
  async ({ actor, params, now }) => {
    const { id, purgeAt } = await deleteContact(ownRecord(actor, "care"), params.id ?? "", now);
    return { deleted: true, id, purge_at: purgeAt.toISOString() };
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read,
  PUT: change,
  DELETE: remove,
});
