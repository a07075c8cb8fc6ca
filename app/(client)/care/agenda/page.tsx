import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgendaForm } from "@/components/agenda/agenda-form";
import { AgendaList, DiscussedList } from "@/components/agenda/agenda-list";
import { ownAgenda } from "@/components/agenda/place";
import { UndoNotice } from "@/components/plan/undo-notice";
import { supportOf } from "@/components/safety/support";
import { SupportPanel } from "@/components/safety/support-panel";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { screenPoint } from "@/lib/care/agenda/aftercare";
import { getAgendaItem, listAgenda, listDiscussed } from "@/lib/care/agenda/queries";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { getEntry, readSharing } from "@/lib/record/journal/queries";
import { newId } from "@/lib/server/ids";
import { listHomework } from "@/lib/work/homework/queries";
import { getProblem } from "@/lib/work/problems/queries";
import { listReaders } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Next session" };

const DISCUSSED_SHOWN = 10;

type Asked = Readonly<Record<string, string | undefined>>;

async function readPage({ entry, problem, point }: Asked) {
  const actor = await requireRole("client");
  const work = ownRecord(actor, "work");
  const journal = ownRecord(actor, "journal");
  return inRecord(work, async () => ({
    actor,
    items: await listAgenda(work),
    discussed: await listDiscussed(work, DISCUSSED_SHOWN),
    homework: await listHomework(work, { state: "unreviewed" }),
    readers: await listReaders(work),
    support: supportOf(await readSharing(journal), actor.zone),
    edited: point === undefined ? null : await getAgendaItem(work, point),
    entry: entry === undefined ? null : await getEntry(journal, entry),
    problem: problem === undefined ? null : await getProblem(work, problem),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function AgendaPage({ searchParams }: { readonly searchParams: Query }) {
  const asked = await textsOf(searchParams);
  const { actor, items, edited, entry, problem, support, ...page } = await readPage(asked);
  const deleted = parseId<"agenda-item">(asked["put-away"]);
  const added = items.find(({ id }) => id === asked.added);
  const about = entry ? (entry.title ?? "an entry without a title") : problem?.name;
  return (
    <div className="grid grid-cols-1 gap-6">
      {deleted && <UndoNotice what="agenda" id={deleted} />}
      {added && (
        <>
          <Notice tone="ok" role="status" title="It is on the agenda." />
          <SupportPanel
            screening={screenPoint(added)}
            country={support.country}
            crisisContact={support.contact}
            now={new Date()}
          />
        </>
      )}
      <header className="grid gap-1">
        <h1>For the next session</h1>
        <p className="text-ink-2">
          What you want to talk about, and the homework you have not looked at together.
        </p>
      </header>
      <Card aria-labelledby="write">
        <h2 id="write" className="mb-4">
          {edited ? "Change what you wrote" : "Talk about"}
          {about && !edited && `: ${about}`}
        </h2>
        <AgendaForm
          key={edited?.id ?? added?.id ?? "new"}
          item={edited}
          about={{ entryId: entry?.id, problemId: problem?.id }}
          idempotencyKey={newId()}
          support={support}
        >
          <ReachNote readers={page.readers} isClient />
        </AgendaForm>
      </Card>
      <AgendaList items={items} homework={page.homework} place={ownAgenda} viewerId={actor.id} />
      <DiscussedList items={page.discussed} place={ownAgenda} />
    </div>
  );
}
