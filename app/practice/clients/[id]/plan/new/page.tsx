import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { slotAsked } from "@/components/plan/asked";
import { clientPlan, hrefIn } from "@/components/plan/place";
import { PlanForm } from "@/components/plan/plan-form";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { eitherRecord } from "@/lib/access/either";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";
import { readZone } from "@/lib/work/activities/queries";

export const metadata: Metadata = { title: "Plan something" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

export default async function NewClientActivityPage({ params, searchParams }: Props) {
  const now = new Date();
  const { id: clientId } = await params;
  const { at } = await textsOf(searchParams);
  const actor = await requireRole("psychologist");
  const wanted = { clientId, kind: "work", now, purpose: "plan" } as const;
  const zone = await eitherRecord(actor, wanted, readZone).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      <p>
        <ButtonLink href={hrefIn(clientPlan(clientId))} variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Plan
        </ButtonLink>
      </p>
      <header className="grid gap-1">
        <h1>Plan something together</h1>
        <p className="text-ink-2">Times are those of your client’s clock ({zone}).</p>
      </header>
      <PlanForm
        clientId={clientId}
        start={{
          name: "",
          when: slotAsked(at, now, zone),
          minutes: 30,
          where: "",
          valueArea: "",
          predictedPleasure: null,
          predictedMastery: null,
        }}
        activity={null}
        idempotencyKey={newId()}
        support={null}
      >
        <ReachNote readers={[]} isClient={false} />
      </PlanForm>
    </div>
  );
}
