import { ChartLine, PenLine } from "lucide-react";
import type { Metadata } from "next";
import { ReadinessChart } from "@/components/change/readiness-chart";
import { BackLink } from "@/components/problems/back-link";
import { Evidence } from "@/components/problems/evidence";
import { hrefIn, ownProblems } from "@/components/problems/place";
import { DeleteProblem } from "@/components/problems/problem-actions";
import { ProblemView } from "@/components/problems/problem-view";
import { ReadinessForm } from "@/components/problems/readiness-form";
import { ReadingForm } from "@/components/problems/reading-form";
import { readingWords } from "@/components/problems/said";
import { SkillsFor } from "@/components/problems/skills-for";
import { StatusForm } from "@/components/problems/status-form";
import { SupportPanel } from "@/components/safety/support-panel";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import type { Actor } from "@/lib/access/actor";
import { requireRole } from "@/lib/auth/gates";
import type { LocalDay } from "@/lib/core/local-day";
import { screenProblem } from "@/lib/work/problems/aftercare";
import type { Problem, Readiness, Reading } from "@/lib/work/problems/problem";
import { loadProblem, loadSupport } from "../load-problem";

export const metadata: Metadata = { title: "Problem area" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

export default async function ProblemPage({ params, searchParams }: Props) {
  const actor = await requireRole("client");
  const now = new Date();
  const found = await loadProblem(actor, { id: (await params).id, place: ownProblems }, now);
  const { problem, ownerId, readers, voice, today, sentences, skills, readings, readiness } = found;
  const wasSaved = (await textsOf(searchParams)).saved === "1";
  const sides = { ownerId, voice, place: ownProblems };
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <BackLink href={hrefIn(ownProblems)}>Problem areas</BackLink>
        <FormStatus state={wasSaved ? "saved" : "idle"} />
      </div>
      {wasSaved && <HelpAfter actor={actor} problem={problem} now={now} />}
      <ProblemView
        problem={problem}
        {...sides}
        zone={actor.zone}
        status={<StatusForm id={problem.id} status={problem.status.status} />}
        reach={<ReachNote readers={readers} isClient />}
      />
      <TodaySection id={problem.id} readings={readings} today={today} />
      <Evidence problemId={problem.id} sentences={sentences} {...sides} />
      <SkillsFor problemId={problem.id} skills={skills} place={ownProblems} />
      <ReadySection id={problem.id} readiness={readiness} today={today} />
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <ButtonLink href={hrefIn(ownProblems, `/${problem.id}/edit`)} variant="secondary">
          <Icon icon={PenLine} /> Edit
        </ButtonLink>
        <DeleteProblem id={problem.id} />
      </div>
    </div>
  );
}

/** The same help as beside the form, for somebody without script. It costs nothing where nothing was found. */
async function HelpAfter({ actor, problem, now }: { actor: Actor; problem: Problem; now: Date }) {
  const screening = screenProblem(problem);
  if (screening.tier === 0) return null;
  const { country, contact } = await loadSupport(actor);
  return <SupportPanel screening={screening} country={country} crisisContact={contact} now={now} />;
}

type TodayProps = { readonly id: string; readonly readings: readonly Reading[]; readonly today: LocalDay };

function TodaySection({ id, readings, today }: TodayProps) {
  const reading = readings.find(({ day }) => day === today);
  return (
    <section
      aria-labelledby="today-title"
      className="grid grid-cols-1 gap-4 rounded-md border border-line bg-surface p-4 sm:p-6"
    >
      <h2 id="today-title">How was it today?</h2>
      <ReadingForm
        id={id}
        day={today}
        today={today}
        times={reading?.times ?? null}
        strength={reading?.strength ?? null}
        kept={reading ? `Saved for today: ${readingWords(reading)}` : null}
      />
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={hrefIn(ownProblems, `/${id}/change`)} variant="secondary">
          <Icon icon={ChartLine} /> What changed
        </ButtonLink>
        <ButtonLink href={hrefIn(ownProblems, `/${id}/days`)} variant="quiet">
          All days
        </ButtonLink>
      </div>
    </section>
  );
}

type ReadyProps = { readonly id: string; readonly readiness: readonly Readiness[]; readonly today: LocalDay };

function ReadySection({ id, readiness, today }: ReadyProps) {
  return (
    <section aria-labelledby="ready-title" className="grid grid-cols-1 gap-4">
      <h2 id="ready-title">How ready are you to change it?</h2>
      <ReadinessChart said={readiness} today={today} />
      <details open={readiness.length === 0}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary hover:text-primary-ink">
          {readiness.length === 0 ? "Say how ready you are" : "Say it again"}
        </summary>
        <div className="mt-2">
          <ReadinessForm id={id} />
        </div>
      </details>
    </section>
  );
}
