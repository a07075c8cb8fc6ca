import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActivityView } from "@/components/plan/activity-view";
import { clientPlan } from "@/components/plan/place";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Notice } from "@/components/ui/notice";
import { eitherRecord } from "@/lib/access/either";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";
import { getActivity } from "@/lib/work/activities/queries";

export const metadata: Metadata = { title: "Activity" };

type Props = {
  readonly params: Promise<{ id: string; activity: string }>;
  readonly searchParams: Query;
};

export default async function ClientActivityPage({ params, searchParams }: Props) {
  const { id: clientId, activity: wanted } = await params;
  const actor = await requireRole("psychologist");
  const record = { clientId, kind: "work", now: new Date(), purpose: "plan" } as const;
  const activity = await eitherRecord(actor, record, (work) => getActivity(work, wanted)).catch(
    (error: unknown) => {
      if (error instanceof NotFound) notFound();
      throw error;
    },
  );
  const { saved } = await textsOf(searchParams);
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      {saved && <Notice tone="ok" role="status" title="Saved." />}
      <ActivityView
        place={clientPlan(clientId)}
        activity={activity}
        canChange={activity.authorId === actor.id}
        readers={[]}
        idempotencyKey={newId()}
        support={null}
      />
    </div>
  );
}
