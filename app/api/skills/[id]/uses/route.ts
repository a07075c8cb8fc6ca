import { inRecord, ownRecord } from "@/lib/access/record";
import { clientRoute, endpoint, reply } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";
import { getUse } from "@/lib/work/skills/queries";
import { useInput, useOutput } from "@/lib/work/skills/schema";
import { skillUseJson } from "@/lib/work/skills/skill";
import { logUse } from "@/lib/work/uses/mutations";

const log = clientRoute(
  {
    name: "use.log",
    summary:
      "Writes down that a skill was used: now, or at a past used_at. Sent again with its Idempotency-Key, it answers the first one with 200.",
    input: useInput,
    output: useOutput,
    status: 201,
  },
  async ({ actor, input, params, now, idempotency }) => {
    const work = ownRecord(actor, "work");
    return inRecord(work, async () => {
      const saved = await logUse(work, { ...input, skill_id: params.id ?? "" }, { now, idempotency });
      if (isFailure(saved)) return saved;
      return reply(saved.replayed ? 200 : 201, skillUseJson(await getUse(work, saved.id)));
    });
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: log });
