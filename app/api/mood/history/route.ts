import { ownRecord } from "@/lib/access/record";
import { clientRoute, endpoint } from "@/lib/auth/route";
import { parseLocalDay } from "@/lib/core/local-day";
import { parseCursor } from "@/lib/record/mood/cursor";
import { moodJson } from "@/lib/record/mood/entry";
import { listMoods } from "@/lib/record/mood/queries";
import { historyInput, historyOutput } from "@/lib/record/mood/schema";

const history = clientRoute(
  {
    name: "mood.history",
    summary: "Moments of mood, newest first, from and to a local day. next_cursor leads to older ones.",
    input: historyInput,
    output: historyOutput,
  },
  async ({ actor, input }) => {
    const { items, nextCursor } = await listMoods(ownRecord(actor, "mood"), {
      from: parseLocalDay(input.from) ?? undefined,
      to: parseLocalDay(input.to) ?? undefined,
      limit: input.limit,
      cursor: input.cursor === undefined ? undefined : (parseCursor(input.cursor) ?? undefined),
    });
    return { items: items.map(moodJson), next_cursor: nextCursor };
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: history });
