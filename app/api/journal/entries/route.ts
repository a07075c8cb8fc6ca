import { ownRecord } from "@/lib/access/record";
import { clientRoute, endpoint } from "@/lib/auth/route";
import { describePage, entryJson, listOutput } from "@/lib/record/journal/entry-json";
import { formatCursor, parseCursor, parseFilters } from "@/lib/record/journal/filters";
import { listEntries, readMetadata, searchEntries } from "@/lib/record/journal/queries";
import { listInput } from "@/lib/record/journal/schema";

const list = clientRoute(
  {
    name: "journal.list",
    summary: "Journal entries, newest first. With `q`, the best matches of the newest 5,000 entries instead.",
    input: listInput,
    output: listOutput,
  },
  async ({ actor, input }) => {
    const record = ownRecord(actor, "journal");
    const filters = parseFilters(input);
    const metadata = await readMetadata(record);
    if (input.q) {
      const found = (await searchEntries(record, input.q, filters)).slice(0, input.limit);
      return { items: found.map(entryJson), next_cursor: null, metadata, insights: describePage(found) };
    }
    const cursor = parseCursor(input.cursor);
    const { items, older } = await listEntries(record, { filters, limit: input.limit, cursor });
    return {
      items: items.map(entryJson),
      next_cursor: older && formatCursor(older),
      metadata,
      insights: describePage(items),
    };
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: list });
