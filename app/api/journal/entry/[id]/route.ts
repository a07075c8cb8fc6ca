import { ownRecord } from "@/lib/access/record";
import { clientRoute, endpoint } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";
import { deleteEntry, purgeEntry } from "@/lib/record/bin/mutations";
import { deletedOutput, deleteInput } from "@/lib/record/bin/schema";
import { entryJson, entryOutput, savedOutput } from "@/lib/record/journal/entry-json";
import { patchEntry } from "@/lib/record/journal/mutations";
import { getEntry } from "@/lib/record/journal/queries";
import { entryPatch, nothing } from "@/lib/record/journal/schema";

const read = clientRoute(
  { name: "journal.read", summary: "One journal entry.", input: nothing, output: entryOutput },
  async ({ actor, params }) => entryJson(await getEntry(ownRecord(actor, "journal"), params.id ?? "")),
);

const change = clientRoute(
  {
    name: "journal.change",
    summary:
      "Changes the fields given; null clears one. An old `version` answers 409 with the newest entry; without a version the last write wins and the text before is kept for 30 days.",
    input: entryPatch,
    output: savedOutput,
  },
  async ({ actor, input, params, now }) => {
    const change = { id: params.id ?? "", version: input.version, patch: input };
    const saved = await patchEntry(actor, change, { now });
    return isFailure(saved) ? saved : { ...entryJson(saved.entry), safety: saved.safety };
  },
);

const remove = clientRoute(
  {
    name: "journal.delete",
    summary: "Puts the entry into the bin for 30 days; with `purge` it is removed for good now.",
    input: deleteInput,
    output: deletedOutput,
  },
  async ({ actor, input, params, now }) => {
    const id = params.id ?? "";
    if (input.purge) {
      const purged = await purgeEntry(actor, id, now);
      return { deleted: true, id: purged.id, purge_at: now.toISOString(), purged: true };
    }
    const { id: binned, purgeAt } = await deleteEntry(actor, id, now);
    return { deleted: true, id: binned, purge_at: purgeAt.toISOString(), purged: false };
  },
);

const methods = endpoint({ GET: read, PUT: change, DELETE: remove });

/** A delete carries no body: what its address asks for is the input. */
function askedByAddress(request: Request): Request {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  if (Object.keys(asked).length === 0) return request;
  const input =
    asked.purge === "true" || asked.purge === "false" ? { ...asked, purge: asked.purge === "true" } : asked;
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  return new Request(request.url, { method: "DELETE", headers, body: JSON.stringify(input) });
}

type Handler = typeof methods.DELETE;

export const DELETE: Handler = (request, context) => methods.DELETE(askedByAddress(request), context);
export const { GET, POST, PUT, PATCH, OPTIONS } = methods;
