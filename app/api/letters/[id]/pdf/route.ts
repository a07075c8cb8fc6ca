import { drawLetter } from "@/components/letters/letter-pdf";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { endpoint, memberRoute } from "@/lib/auth/route";
import { getSigned, getSignedCopy } from "@/lib/care/letters/queries";
import { pdfInput, pdfOutput } from "@/lib/care/letters/schema";

const read = memberRoute(
  {
    name: "letter.pdf",
    summary:
      "A signed letter as a PDF (application/pdf), for the client it is about and the psychologist who signed it. Before approval and signature there is nothing here.",
    input: pdfInput,
    output: pdfOutput,
  },
  async ({ actor, params }) => {
    const id = params.id ?? "";
    const letter =
      actor.role === "client"
        ? await getSigned(ownRecord(actor, "care"), id)
        : await getSignedCopy(ownDesk(actor), id);
    return new Response(new Uint8Array(await drawLetter(letter, actor.zone)), {
      headers: {
        "content-type": "application/pdf",
        // The name says nothing of what it is: downloads lie open on shared devices.
        "content-disposition": 'attachment; filename="letter.pdf"',
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: read });
