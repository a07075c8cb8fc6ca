import type { Metadata } from "next";
import { dayAsked } from "@/components/plan/asked";
import { ownPlan, parseView } from "@/components/plan/place";
import { PlanView } from "@/components/plan/plan-view";
import { UndoNotice } from "@/components/plan/undo-notice";
import { supportOf } from "@/components/safety/support";
import { SupportPanel } from "@/components/safety/support-panel";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/access/actor";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { parseId } from "@/lib/core/ids";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { readSharing } from "@/lib/record/journal/queries";
import type { Activity } from "@/lib/work/activities/activity";
import { screenActivity } from "@/lib/work/activities/aftercare";
import { weekOf } from "@/lib/work/activities/planner";
import { listActivities, readGap } from "@/lib/work/activities/queries";
import { listReaders } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Plan" };

async function readPlan(actor: Actor, day: LocalDay) {
  const work = ownRecord(actor, "work");
  const week = weekOf(day);
  return inRecord(work, async () => ({
    activities: await listActivities(work, week[0] ?? day, week[6] ?? day),
    gap: await readGap(work),
    readers: await listReaders(work),
  }));
}

export default async function PlanPage({ searchParams }: { readonly searchParams: Query }) {
  const actor = await requireRole("client");
  const now = new Date();
  const asked = await textsOf(searchParams);
  const day = dayAsked(asked.day, now, actor.zone);
  const { activities, gap, readers } = await readPlan(actor, day);
  const saved = activities.find(({ id }) => id === asked.saved);
  const deleted = parseId<"activity">(asked.deleted);
  return (
    <div className="grid grid-cols-1 gap-6">
      {deleted && <UndoNotice what="activity" id={deleted} />}
      {saved && <SavedNotice activity={saved} actor={actor} now={now} />}
      <PlanView
        place={ownPlan}
        view={parseView(asked.view)}
        today={localDayOf(now, actor.zone)}
        zone={actor.zone}
        {...{ day, now, activities, gap, readers }}
      />
    </div>
  );
}

/** Says that it is kept and, where its words ask for it, where help is. */
async function SavedNotice({ activity, actor, now }: { activity: Activity; actor: Actor; now: Date }) {
  const screening = screenActivity(activity);
  const words = activity.planned ? "It is in your plan." : "It is written down.";
  if (screening.tier === 0) return <Notice tone="ok" role="status" title={words} />;
  const support = supportOf(await readSharing(ownRecord(actor, "journal")), actor.zone);
  return (
    <>
      <Notice tone="ok" role="status" title={words} />
      <SupportPanel
        screening={screening}
        country={support.country}
        crisisContact={support.contact}
        now={now}
      />
    </>
  );
}
