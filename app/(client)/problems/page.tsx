import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { BinnedProblems } from "@/components/problems/binned-problems";
import { hrefIn, ownProblems } from "@/components/problems/place";
import { DeletedProblem } from "@/components/problems/problem-actions";
import { ProblemList } from "@/components/problems/problem-list";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import { requireRole } from "@/lib/auth/gates";
import { parseId } from "@/lib/core/ids";
import { loadProblems } from "./load-problem";

export const metadata: Metadata = { title: "Problem areas" };

export default async function ProblemsPage({ searchParams }: { readonly searchParams: Query }) {
  const actor = await requireRole("client");
  const { problems, binned, readers, ...sides } = await loadProblems(actor, ownProblems, new Date());
  const deleted = parseId<"problem">((await textsOf(searchParams)).deleted);
  const add = (
    <ButtonLink href={hrefIn(ownProblems, "/new")}>
      <Icon icon={Plus} /> Name a problem area
    </ButtonLink>
  );
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>Problem areas</h1>
        {problems.length > 0 && add}
      </div>
      <p className="text-ink-2">What you want to change: a behaviour, a thought, a mood that comes back.</p>
      {deleted && <DeletedProblem id={deleted} />}
      {problems.length === 0 ? (
        <EmptyState
          title="You have not named a problem area yet."
          action={add}
          example={
            <p>
              <strong className="font-semibold">Staying in bed.</strong> How often: 5 times a week at first,
              the aim is 1 time a week
            </p>
          }
        >
          You can also open a journal entry, select a sentence and begin from there.
        </EmptyState>
      ) : (
        <ProblemList problems={problems} {...sides} place={ownProblems} />
      )}
      <ReachNote readers={readers} isClient />
      <BinnedProblems problems={binned} zone={actor.zone} />
    </div>
  );
}
