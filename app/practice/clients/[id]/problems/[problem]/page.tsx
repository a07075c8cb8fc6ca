import { ChartLine, PenLine } from "lucide-react";
import type { Metadata } from "next";
import { loadProblem } from "@/app/(client)/problems/load-problem";
import { ReadinessChart } from "@/components/change/readiness-chart";
import { BackLink } from "@/components/problems/back-link";
import { Evidence } from "@/components/problems/evidence";
import { clientProblems, hrefIn } from "@/components/problems/place";
import { DeleteProblem } from "@/components/problems/problem-actions";
import { ProblemView } from "@/components/problems/problem-view";
import { RecentDays } from "@/components/problems/recent-days";
import { SkillsFor } from "@/components/problems/skills-for";
import { StatusForm } from "@/components/problems/status-form";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Problem area" };

type Props = {
  readonly params: Promise<{ id: string; problem: string }>;
  readonly searchParams: Query;
};

export default async function ClientProblemPage({ params, searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const { id: clientId, problem: id } = await params;
  const place = clientProblems(clientId);
  const found = await loadProblem(actor, { id, place }, new Date());
  const { problem, ownerId, voice, today, sentences, skills, readings, readiness } = found;
  const wasSaved = (await textsOf(searchParams)).saved === "1";
  const sides = { ownerId, voice, place };
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <BackLink href={hrefIn(place)}>Problem areas</BackLink>
        <FormStatus state={wasSaved ? "saved" : "idle"} />
      </div>
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid grid-cols-1 gap-8">
          <ProblemView
            problem={problem}
            {...sides}
            zone={actor.zone}
            status={<StatusForm id={problem.id} clientId={clientId} status={problem.status.status} />}
            reach={<ReachNote readers={[]} isClient={false} />}
          />
          <Evidence problemId={problem.id} sentences={sentences} {...sides} />
          <div className="flex flex-wrap gap-2 border-t border-line pt-4">
            <ButtonLink href={hrefIn(place, `/${problem.id}/edit`)} variant="secondary">
              <Icon icon={PenLine} /> Edit
            </ButtonLink>
            {problem.authorId === actor.id && <DeleteProblem id={problem.id} clientId={clientId} />}
          </div>
        </div>
        <div className="grid grid-cols-1 gap-8">
          <section aria-labelledby="days-title" className="grid grid-cols-1 gap-3">
            <h2 id="days-title">The last two weeks</h2>
            <RecentDays readings={readings} today={today} />
            <ButtonLink
              href={hrefIn(place, `/${problem.id}/change`)}
              variant="secondary"
              className="justify-self-start"
            >
              <Icon icon={ChartLine} /> What changed
            </ButtonLink>
          </section>
          <SkillsFor problemId={problem.id} skills={skills} place={place} />
          <section aria-labelledby="ready-title" className="grid grid-cols-1 gap-3">
            <h2 id="ready-title">Readiness to change</h2>
            {readiness.length === 0 && <p className="text-ink-2">Your client has not said yet.</p>}
            <ReadinessChart said={readiness} today={today} />
          </section>
        </div>
      </div>
    </div>
  );
}
