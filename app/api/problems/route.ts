import { ownRecord } from "@/lib/access/record";
import { clientRoute, endpoint, reply } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";
import { formatCursor, parseCursor } from "@/lib/work/problems/cursor";
import { createProblem } from "@/lib/work/problems/mutations";
import { problemJson } from "@/lib/work/problems/problem";
import { listProblemPage } from "@/lib/work/problems/queries";
import { listInput, listOutput, problemInput, problemOutput } from "@/lib/work/problems/schema";

const list = clientRoute(
  {
    name: "problem.list",
    summary: "Problem areas, oldest first. next_cursor leads to newer ones.",
    input: listInput,
    output: listOutput,
  },
  async ({ actor, input: { limit, cursor } }) => {
    const page = await listProblemPage(ownRecord(actor, "work"), { limit, cursor: parseCursor(cursor) });
    return { items: page.items.map(problemJson), next_cursor: page.next && formatCursor(page.next) };
  },
);

const create = clientRoute(
  {
    name: "problem.create",
    summary:
      "Names a problem area. Null figures were not said; 0 is not at all. Sent again with its Idempotency-Key, it answers the first one with 200.",
    input: problemInput,
    output: problemOutput,
    status: 201,
  },
  async ({ actor, input, now, idempotency }) => {
    const made = await createProblem(ownRecord(actor, "work"), input, { now, idempotency });
    return isFailure(made) ? made : reply(made.replayed ? 200 : 201, problemJson(made.problem));
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: list, POST: create });
