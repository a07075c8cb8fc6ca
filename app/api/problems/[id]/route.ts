import { ownRecord } from "@/lib/access/record";
import { clientRoute, endpoint } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";
import { deleteProblem, updateProblem } from "@/lib/work/problems/mutations";
import { problemJson } from "@/lib/work/problems/problem";
import { getProblem } from "@/lib/work/problems/queries";
import { deletedOutput, nothing, problemOutput, problemPut } from "@/lib/work/problems/schema";

const read = clientRoute(
  { name: "problem.read", summary: "One problem area.", input: nothing, output: problemOutput },
  async ({ actor, params }) => problemJson(await getProblem(ownRecord(actor, "work"), params.id ?? "")),
);

const change = clientRoute(
  {
    name: "problem.change",
    summary:
      "Replaces a problem area: what is absent is nothing said. `version` is the one it was read at; an old one answers 409 with the newest.",
    input: problemPut,
    output: problemOutput,
  },
  async ({ actor, input: { version, ...input }, params, now }) => {
    const asked = { id: params.id ?? "", version, input };
    const saved = await updateProblem(ownRecord(actor, "work"), asked, now);
    return isFailure(saved) ? saved : problemJson(saved);
  },
);

const remove = clientRoute(
  {
    name: "problem.delete",
    summary: "Puts a problem area into the bin for 30 days, with its readings and sentences.",
    input: nothing,
    output: deletedOutput,
  },
  async ({ actor, params, now }) => {
    const { id, purgeAt } = await deleteProblem(ownRecord(actor, "work"), params.id ?? "", now);
    return { deleted: true, id, purge_at: purgeAt.toISOString() };
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read,
  PUT: change,
  DELETE: remove,
});
