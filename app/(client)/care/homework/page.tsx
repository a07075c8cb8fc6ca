import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HomeworkForm } from "@/components/homework/homework-form";
import { HomeworkView } from "@/components/homework/homework-view";
import { ownHomework } from "@/components/homework/place";
import { UndoNotice } from "@/components/plan/undo-notice";
import { supportOf } from "@/components/safety/support";
import { SupportPanel } from "@/components/safety/support-panel";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { localDayOf } from "@/lib/core/local-day";
import { readSharing } from "@/lib/record/journal/queries";
import { newId } from "@/lib/server/ids";
import { screenReport } from "@/lib/work/homework/aftercare";
import { getHomework, listHomework } from "@/lib/work/homework/queries";
import { listReaders, listSkillGlances } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Homework" };

async function readPage(editId: string | undefined) {
  const actor = await requireRole("client");
  const work = ownRecord(actor, "work");
  return inRecord(work, async () => ({
    actor,
    edited: editId === undefined ? null : await getHomework(work, editId),
    homework: await listHomework(work, { state: "all" }),
    skills: await listSkillGlances(work),
    readers: await listReaders(work),
    support: supportOf(await readSharing(ownRecord(actor, "journal")), actor.zone),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function HomeworkPage({ searchParams }: { readonly searchParams: Query }) {
  const asked = await textsOf(searchParams);
  const now = new Date();
  const { actor, edited, homework, skills, readers, support } = await readPage(asked.edit);
  const deleted = parseId<"homework">(asked.deleted);
  const saved = homework.find(({ id }) => id === asked.saved);
  return (
    <div className="grid grid-cols-1 gap-6">
      {deleted && <UndoNotice what="homework" id={deleted} />}
      {saved && (
        <>
          <Notice tone="ok" role="status" title="Saved." />
          <SupportPanel
            screening={screenReport(saved)}
            country={support.country}
            crisisContact={support.contact}
            now={now}
          />
        </>
      )}
      <header className="flex flex-wrap items-center gap-2">
        <h1 className="mr-auto">Homework</h1>
        <a href="#give" className="link inline-flex min-h-11 items-center">
          Give yourself homework
        </a>
      </header>
      <HomeworkView
        homework={homework}
        place={ownHomework}
        today={localDayOf(now, actor.zone)}
        viewerId={actor.id}
        support={support}
      />
      <Card aria-labelledby="give">
        <h2 id="give" className="mb-4">
          {edited ? "Change homework" : "Give yourself homework"}
        </h2>
        <HomeworkForm
          key={edited?.id ?? "new"}
          skills={skills.map(({ id, name }) => ({ id, name }))}
          homework={edited}
          skillId={asked.skill}
          idempotencyKey={newId()}
        >
          <ReachNote readers={readers} isClient />
        </HomeworkForm>
      </Card>
    </div>
  );
}
