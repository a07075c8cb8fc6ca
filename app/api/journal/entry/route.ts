import { clientRoute, endpoint, reply } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";
import { entryJson, savedOutput } from "@/lib/record/journal/entry-json";
import { createEntry } from "@/lib/record/journal/mutations";
import { entryInput } from "@/lib/record/journal/schema";

const create = clientRoute(
  {
    name: "journal.create",
    summary: "Writes a journal entry. `safety` says where help is; the entry is saved whatever it says.",
    input: entryInput,
    output: savedOutput,
    status: 201,
  },
  async ({ actor, input, now, idempotency }) => {
    const saved = await createEntry(actor, input, { now, idempotency });
    if (isFailure(saved)) return saved;
    return reply(saved.replayed ? 200 : 201, { ...entryJson(saved.entry), safety: saved.safety });
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: create });
