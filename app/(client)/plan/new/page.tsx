import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { slotAsked } from "@/components/plan/asked";
import { PlanForm } from "@/components/plan/plan-form";
import { supportOf } from "@/components/safety/support";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { readSharing } from "@/lib/record/journal/queries";
import { newId } from "@/lib/server/ids";
import { titleOf } from "@/lib/work/homework/assignment";
import { getHomework } from "@/lib/work/homework/queries";
import { getProblem } from "@/lib/work/problems/queries";
import { listReaders } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Plan something" };

type Links = { readonly homework?: string | undefined; readonly problem?: string | undefined };

async function readForm({ homework, problem }: Links) {
  const actor = await requireRole("client");
  const work = ownRecord(actor, "work");
  return inRecord(work, async () => ({
    actor,
    homework: homework === undefined ? null : await getHomework(work, homework),
    problem: problem === undefined ? null : await getProblem(work, problem),
    sharing: await readSharing(ownRecord(actor, "journal")),
    readers: await listReaders(work),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function NewActivityPage({ searchParams }: { readonly searchParams: Query }) {
  const asked = await textsOf(searchParams);
  const { actor, homework, problem, sharing, readers } = await readForm(asked);
  const reason = (homework && titleOf(homework)) ?? problem?.name;
  return (
    <div className="grid grid-cols-1 gap-6">
      <p>
        <ButtonLink href="/plan" variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Plan
        </ButtonLink>
      </p>
      <header className="grid gap-1">
        <h1>Plan something</h1>
        {reason && (
          <p className="text-ink-2">
            {homework ? "For your homework: " : "For: "}
            {reason}
          </p>
        )}
      </header>
      <PlanForm
        start={{
          name: homework?.what ?? "",
          when: slotAsked(asked.at, new Date(), actor.zone),
          minutes: 30,
          where: homework?.where ?? "",
          valueArea: "",
          predictedPleasure: null,
          predictedMastery: null,
        }}
        activity={null}
        links={{ homeworkId: homework?.id, problemId: problem?.id }}
        idempotencyKey={newId()}
        support={supportOf(sharing, actor.zone)}
      >
        <ReachNote readers={readers} isClient />
      </PlanForm>
    </div>
  );
}
