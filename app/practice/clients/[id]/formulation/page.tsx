import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PictureBoard } from "@/components/picture/board";
import { ModelLinks, modelIn } from "@/components/picture/model-links";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { requireRole } from "@/lib/auth/gates";
import { openPicture } from "@/lib/care/formulation/queries";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "The picture" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

export default async function FormulationPage({ params, searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const { id: clientId } = await params;
  const lines = await openPicture(actor, clientId, new Date()).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const base = `/practice/clients/${clientId}`;
  const model = modelIn((await textsOf(searchParams)).model);
  return (
    <div className="grid gap-4">
      <h1>The picture</h1>
      <PrivacyNote
        reach="shared"
        detail="They can agree to each line, say it in their words, or see it differently."
      >
        You and the client
      </PrivacyNote>
      <ModelLinks model={model} base={`${base}/formulation`} />
      <PictureBoard
        model={model}
        lines={lines}
        columns={2}
        place={{ clientId, entryBase: `${base}/entries#entry-`, names: {}, key: newId() }}
      />
    </div>
  );
}
