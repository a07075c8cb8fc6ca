import { eitherRecord } from "@/lib/access/either";
import { endpoint, memberRoute, reply } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";
import { createSkill } from "@/lib/work/skills/mutations";
import { listSkills } from "@/lib/work/skills/queries";
import { ofClient, skillInput, skillListOutput, skillOutput } from "@/lib/work/skills/schema";
import { skillJson } from "@/lib/work/skills/skill";

const list = memberRoute(
  {
    name: "skill.list",
    summary: "One's own skills, newest first; a psychologist names the client by `client_id`.",
    input: ofClient,
    output: skillListOutput,
  },
  async ({ actor, input, now }) => {
    const wanted = { clientId: input.client_id, kind: "work", now, purpose: "skill" } as const;
    return { items: (await eitherRecord(actor, wanted, listSkills)).map(skillJson) };
  },
);

const create = memberRoute(
  {
    name: "skill.create",
    summary:
      "Makes a skill, for oneself or, by their psychologist, for a client. Who makes it agrees to it; the other side is asked.",
    input: skillInput,
    output: skillOutput,
    status: 201,
  },
  async ({ actor, input: { client_id: clientId, ...input }, now, idempotency }) => {
    const saved = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "skill" }, (work) =>
      createSkill(work, input, { now, idempotency }),
    );
    if (isFailure(saved)) return saved;
    return reply(saved.replayed ? 200 : 201, skillJson(saved.skill));
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: list, POST: create });
