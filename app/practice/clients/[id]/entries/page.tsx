import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { modelIn } from "@/components/picture/model-links";
import { RemovedLine } from "@/components/picture/removed-line";
import { BesideView } from "@/components/practice/formulation/beside";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Notice } from "@/components/ui/notice";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { keysCookie, wantsLetterKeys } from "@/lib/care/caseload/keys";
import { markEntriesSeen } from "@/lib/care/caseload/mutations";
import { openBeside } from "@/lib/care/formulation/queries";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { parseCursor } from "@/lib/record/journal/filters";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Entries" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

export default async function EntriesPage({ params, searchParams }: Props) {
  const now = new Date();
  const actor = await requireRole("psychologist");
  const clientId: PersonId | null = parseId<"person">((await params).id);
  if (clientId === null) notFound();
  const { before, model, removed, cited } = await textsOf(searchParams);
  const beside = await openBeside(actor, { clientId, cursor: parseCursor(before), now }).catch(
    (error: unknown) => {
      if (error instanceof NotFound) notFound();
      throw error;
    },
  );
  // Looked at once nothing unread is left further down; until then the rest stays unread.
  if (beside.entries?.moreUnread === false) await markEntriesSeen(ownDesk(actor), clientId, now);
  const letters = wantsLetterKeys((await cookies()).get(keysCookie)?.value);
  const entryBase = `/practice/clients/${clientId}/entries#entry-`;
  const line = parseId<"formulation-item">(removed);
  return (
    <div className="grid gap-4">
      <h1>Entries and the picture</h1>
      {line && <RemovedLine id={line} clientId={clientId} />}
      {cited && <Notice tone="ok" role="status" title="The sentence was cited." />}
      <BesideView
        beside={beside}
        model={modelIn(model)}
        letters={letters}
        place={{ clientId, entryBase, names: {}, key: newId() }}
      />
    </div>
  );
}
