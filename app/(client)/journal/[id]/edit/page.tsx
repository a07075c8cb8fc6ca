import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryWriter } from "@/components/journal/entry-writer";
import { supportOf } from "@/components/safety/support";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { findDrafts } from "@/lib/record/drafts/queries";
import { formOf } from "@/lib/record/journal/form";
import { offeredWords } from "@/lib/record/journal/offered-words";
import { getEntry, readSharing } from "@/lib/record/journal/queries";
import { listWordsOf } from "@/lib/record/words/queries";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Edit entry" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

async function readDesk(id: string) {
  const actor = await requireRole("client");
  const record = ownRecord(actor, "journal");
  return inRecord(record, async () => {
    const entry = await getEntry(record, id);
    return {
      actor,
      entry,
      sharing: await readSharing(record),
      drafts: await findDrafts(record, entry.id),
      words: await listWordsOf(record, ["tag", "feeling", "behaviour", "mood-tag"]),
    };
  }).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function EditEntryPage({ params, searchParams }: Props) {
  const { actor, entry, sharing, drafts, words } = await readDesk((await params).id);
  const asked = (await searchParams).draft;
  const going = drafts.find(({ id }) => id === asked);
  return (
    <div className="grid grid-cols-1 gap-6">
      <h1>Edit entry</h1>
      <EntryWriter
        path={`/journal/${entry.id}/edit`}
        scope={{ owner: actor.id, session: actor.sessionId }}
        draftId={going?.id ?? newId()}
        idempotencyKey={newId()}
        template={entry.template}
        initial={going?.form ?? formOf(entry)}
        offered={offeredWords(words)}
        sharing={sharing}
        support={supportOf(sharing, actor.zone)}
        entry={{ id: entry.id, version: going?.baseVersion ?? entry.version }}
        drafts={
          going ? [] : drafts.map(({ updatedAt, ...draft }) => ({ ...draft, updatedAt: updatedAt.getTime() }))
        }
      />
    </div>
  );
}
