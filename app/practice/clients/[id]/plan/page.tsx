import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dayAsked } from "@/components/plan/asked";
import { clientPlan, parseView } from "@/components/plan/place";
import { PlanView } from "@/components/plan/plan-view";
import { UndoNotice } from "@/components/plan/undo-notice";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Notice } from "@/components/ui/notice";
import { eitherRecord } from "@/lib/access/either";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { localDayOf } from "@/lib/core/local-day";
import { weekOf } from "@/lib/work/activities/planner";
import { listActivities, readGap, readZone } from "@/lib/work/activities/queries";

export const metadata: Metadata = { title: "Plan" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

async function readPlan(clientId: string, askedDay: string | undefined, now: Date) {
  const actor = await requireRole("psychologist");
  return eitherRecord(actor, { clientId, kind: "work", now, purpose: "plan" }, async (work) => {
    const zone = await readZone(work);
    const day = dayAsked(askedDay, now, zone);
    const week = weekOf(day);
    const activities = await listActivities(work, week[0] ?? day, week[6] ?? day);
    return { zone, day, activities, gap: await readGap(work) };
  }).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function ClientPlanPage({ params, searchParams }: Props) {
  const now = new Date();
  const { id } = await params;
  const asked = await textsOf(searchParams);
  const plan = await readPlan(id, asked.day, now);
  const deleted = parseId<"activity">(asked.deleted);
  return (
    <div className="grid grid-cols-1 gap-6">
      {deleted && <UndoNotice what="activity" id={deleted} clientId={id} />}
      {asked.saved && <Notice tone="ok" role="status" title="It is in the plan. Your client sees it." />}
      <PlanView
        place={clientPlan(id)}
        view={parseView(asked.view)}
        today={localDayOf(now, plan.zone)}
        now={now}
        readers={[]}
        {...plan}
      />
    </div>
  );
}
