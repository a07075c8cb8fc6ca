import { eitherRecord } from "@/lib/access/either";
import { endpoint, memberRoute } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";
import { deleteSkill, updateSkill } from "@/lib/work/skills/mutations";
import { getSkill } from "@/lib/work/skills/queries";
import { ofClient, skillChange, skillDeletedOutput, skillOutput } from "@/lib/work/skills/schema";
import { skillJson } from "@/lib/work/skills/skill";

const read = memberRoute(
  { name: "skill.read", summary: "One skill.", input: ofClient, output: skillOutput },
  async ({ actor, input, params, now }) => {
    const wanted = { clientId: input.client_id, kind: "work", now, purpose: "skill" } as const;
    return skillJson(await eitherRecord(actor, wanted, (work) => getSkill(work, params.id ?? "")));
  },
);

const change = memberRoute(
  {
    name: "skill.change",
    summary:
      "Replaces a skill; the other side is asked to agree anew. An old `version` answers 409 with the skill as it is.",
    input: skillChange,
    output: skillOutput,
  },
  async ({ actor, input: { client_id: clientId, ...input }, params, now }) => {
    const saved = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "skill" }, (work) =>
      updateSkill(work, { ...input, id: params.id ?? "" }, now),
    );
    return isFailure(saved) ? saved : skillJson(saved);
  },
);

const remove = memberRoute(
  {
    name: "skill.delete",
    summary: "Puts a skill into the bin for 30 days, with its uses. Its client may, and who made it.",
    input: ofClient,
    output: skillDeletedOutput,
  },
  async ({ actor, input, params, now }) => {
    const wanted = { clientId: input.client_id, kind: "work", now, purpose: "skill" } as const;
    const gone = await eitherRecord(actor, wanted, (work) => deleteSkill(work, params.id ?? "", now));
    return isFailure(gone) ? gone : { deleted: true, id: gone.id, purge_at: gone.purgeAt.toISOString() };
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read,
  PUT: change,
  DELETE: remove,
});
