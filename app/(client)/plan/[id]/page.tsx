import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActivityView } from "@/components/plan/activity-view";
import { ownPlan } from "@/components/plan/place";
import { supportOf } from "@/components/safety/support";
import { SupportPanel } from "@/components/safety/support-panel";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Notice } from "@/components/ui/notice";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { readSharing } from "@/lib/record/journal/queries";
import { newId } from "@/lib/server/ids";
import { screenActivity } from "@/lib/work/activities/aftercare";
import { getActivity } from "@/lib/work/activities/queries";
import { listReaders } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Activity" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

async function readActivity(id: string) {
  const actor = await requireRole("client");
  const work = ownRecord(actor, "work");
  return inRecord(work, async () => ({
    activity: await getActivity(work, id),
    support: supportOf(await readSharing(ownRecord(actor, "journal")), actor.zone),
    readers: await listReaders(work),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const { activity, support, readers } = await readActivity((await params).id);
  const { saved } = await textsOf(searchParams);
  return (
    <div className="grid grid-cols-1 gap-6">
      {saved && (
        <>
          <Notice tone="ok" role="status" title="Saved." />
          <SupportPanel
            screening={screenActivity(activity)}
            country={support.country}
            crisisContact={support.contact}
            now={new Date()}
          />
        </>
      )}
      <ActivityView
        place={ownPlan}
        activity={activity}
        canChange
        readers={readers}
        idempotencyKey={newId()}
        support={support}
      />
    </div>
  );
}
