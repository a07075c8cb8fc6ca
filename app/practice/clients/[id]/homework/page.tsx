import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgendaForm } from "@/components/agenda/agenda-form";
import { AgendaList, DiscussedList } from "@/components/agenda/agenda-list";
import { clientAgenda } from "@/components/agenda/place";
import { HomeworkForm } from "@/components/homework/homework-form";
import { HomeworkView } from "@/components/homework/homework-view";
import { clientHomework } from "@/components/homework/place";
import { UndoNotice } from "@/components/plan/undo-notice";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { eitherRecord } from "@/lib/access/either";
import { requireRole } from "@/lib/auth/gates";
import { getAgendaItem, listAgenda, listDiscussed } from "@/lib/care/agenda/queries";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { readZone } from "@/lib/work/activities/queries";
import { getHomework, listHomework } from "@/lib/work/homework/queries";
import { listSkillGlances } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Homework and agenda" };

const DISCUSSED_SHOWN = 5;
const UNTIL_DAYS = 7;

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };
type Asked = Readonly<Record<string, string | undefined>>;

async function readPage(clientId: string, { edit, point }: Asked, now: Date) {
  const actor = await requireRole("psychologist");
  return eitherRecord(actor, { clientId, kind: "work", now }, async (work) => ({
    actor,
    today: localDayOf(now, await readZone(work)),
    items: await listAgenda(work),
    discussed: await listDiscussed(work, DISCUSSED_SHOWN),
    homework: await listHomework(work, { state: "all" }),
    skills: await listSkillGlances(work),
    edited: edit === undefined ? null : await getHomework(work, edit),
    point: point === undefined ? null : await getAgendaItem(work, point),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function ClientHomeworkPage({ params, searchParams }: Props) {
  const now = new Date();
  const { id: clientId } = await params;
  const asked = await textsOf(searchParams);
  const { actor, today, edited, point, ...page } = await readPage(clientId, asked, now);
  const reach = <ReachNote readers={[]} isClient={false} />;
  const [homeworkGone, pointGone] = [
    parseId<"homework">(asked.deleted),
    parseId<"agenda-item">(asked["put-away"]),
  ];
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-6">
      {homeworkGone && <UndoNotice what="homework" id={homeworkGone} clientId={clientId} />}
      {pointGone && <UndoNotice what="agenda" id={pointGone} clientId={clientId} />}
      {(asked.saved || asked.added) && <Notice tone="ok" role="status" title="Saved. Your client sees it." />}
      <h1>Homework and agenda</h1>
      <Card aria-labelledby="give">
        <h2 id="give" className="mb-4">
          {edited ? "Change homework" : "Give homework"}
        </h2>
        <HomeworkForm
          key={edited?.id ?? asked.saved ?? "new"}
          clientId={clientId}
          skills={page.skills.map(({ id, name }) => ({ id, name }))}
          homework={edited}
          skillId={asked.skill}
          dueDay={addLocalDays(today, UNTIL_DAYS)}
          idempotencyKey={newId()}
        >
          {reach}
        </HomeworkForm>
      </Card>
      <section aria-labelledby="agenda" className="grid gap-3">
        <h2 id="agenda">For the next session</h2>
        {page.homework.some(({ reviewedAt }) => reviewedAt === null) && (
          <p className="text-ink-2">Homework you have not looked at together stands below, until you have.</p>
        )}
        <AgendaList items={page.items} homework={[]} place={clientAgenda(clientId)} viewerId={actor.id} />
        <details open={point !== null} className="rounded-md border border-line bg-surface">
          <summary className="min-h-11 cursor-pointer px-4 py-3 font-semibold">
            {point ? "Change your point" : "Add a point of your own"}
          </summary>
          <div className="border-t border-line p-4">
            <AgendaForm
              key={point?.id ?? asked.added ?? "new"}
              clientId={clientId}
              item={point}
              idempotencyKey={newId()}
              support={null}
            >
              {reach}
            </AgendaForm>
          </div>
        </details>
      </section>
      <HomeworkView
        homework={page.homework}
        place={clientHomework(clientId)}
        today={today}
        viewerId={actor.id}
        support={null}
      />
      <DiscussedList items={page.discussed} place={clientAgenda(clientId)} />
    </div>
  );
}
