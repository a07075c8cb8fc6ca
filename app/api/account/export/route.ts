import { ownRecord } from "@/lib/access/record";
import { documentOf } from "@/lib/account/your-data/document";
import { noteExport } from "@/lib/account/your-data/mutations";
import { collectOwned } from "@/lib/account/your-data/queries";
import { exportInput, exportOutput } from "@/lib/account/your-data/schema";
import { endpoint, memberRoute } from "@/lib/auth/route";

/** Text made as the reader takes it; given up when the reader goes away. */
function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await parts.return(undefined)),
  });
}

// The name says nothing of what is in it: folders of downloads are looked at by others too.
const attached = (now: Date) => ({
  "content-type": "application/json; charset=utf-8",
  "content-disposition": `attachment; filename="export-${now.toISOString().slice(0, 10)}.json"`,
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
});

const exportAll = memberRoute(
  {
    name: "account.export",
    summary:
      "Everything that is yours, as one JSON file (an attachment, without the data envelope): each table by its name, words opened. Asks for a sign-in within the last five minutes.",
    input: exportInput,
    output: exportOutput,
    freshFrom: "/settings/your-data",
  },
  async ({ actor, now }) => {
    const record = ownRecord(actor, "profile");
    await noteExport(record, now);
    return new Response(streamOf(documentOf(collectOwned(record), now)), { headers: attached(now) });
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: exportAll });
