import type { Metadata, Route } from "next";
import { EntryWriter } from "@/components/journal/entry-writer";
import { typedIn } from "@/components/journal/form-values";
import { TemplateMenu } from "@/components/journal/template-menu";
import { supportOf } from "@/components/safety/support";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { findDrafts } from "@/lib/record/drafts/queries";
import { offeredWords } from "@/lib/record/journal/offered-words";
import { readSharing } from "@/lib/record/journal/queries";
import { parseTemplate, templateWords } from "@/lib/record/journal/templates";
import { formatWhen } from "@/lib/record/mood/when";
import { listWordsOf } from "@/lib/record/words/queries";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "New entry" };

type Asked = Readonly<Record<string, string | string[] | undefined>>;

async function readDesk() {
  const actor = await requireRole("client");
  const record = ownRecord(actor, "journal");
  return inRecord(record, async () => ({
    actor,
    sharing: await readSharing(record),
    drafts: await findDrafts(record, null),
    words: await listWordsOf(record, ["tag", "feeling", "behaviour", "mood-tag"]),
  }));
}

export default async function NewEntryPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const { actor, sharing, drafts, words } = await readDesk();
  const going = drafts.find(({ id }) => id === asked.draft);
  const template = parseTemplate(going ? typedIn(going.form, "template") : asked.template);
  const fresh = {
    privacy_level: [sharing.startsWith],
    occurred_at: [formatWhen(new Date(), actor.zone)],
  };
  return (
    <div className="grid gap-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="mr-auto">New entry</h1>
        {!going && <TemplateMenu current={template} />}
        {template !== "free" && <p className="w-full text-ink-2">{templateWords[template].about}</p>}
      </header>
      <EntryWriter
        key={going?.id ?? template}
        path={"/journal/new" satisfies Route}
        scope={{ owner: actor.id, session: actor.sessionId }}
        draftId={going?.id ?? newId()}
        idempotencyKey={newId()}
        template={template}
        initial={going?.form ?? fresh}
        offered={offeredWords(words)}
        sharing={sharing}
        support={supportOf(sharing, actor.zone)}
        drafts={
          going ? [] : drafts.map(({ updatedAt, ...draft }) => ({ ...draft, updatedAt: updatedAt.getTime() }))
        }
      />
    </div>
  );
}
