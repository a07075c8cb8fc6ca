import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { loadProblems } from "@/app/(client)/problems/load-problem";
import { BinnedProblems } from "@/components/problems/binned-problems";
import { clientProblems, hrefIn } from "@/components/problems/place";
import { DeletedProblem } from "@/components/problems/problem-actions";
import { ProblemList } from "@/components/problems/problem-list";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import { requireRole } from "@/lib/auth/gates";
import { parseId } from "@/lib/core/ids";

export const metadata: Metadata = { title: "Problem areas" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

export default async function ClientProblemsPage({ params, searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const { id: clientId } = await params;
  const place = clientProblems(clientId);
  const { problems, binned, ownerId, voice } = await loadProblems(actor, place, new Date());
  const deleted = parseId<"problem">((await textsOf(searchParams)).deleted);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>Problem areas</h1>
        <ButtonLink href={hrefIn(place, "/new")} variant="secondary">
          <Icon icon={Plus} /> Name a problem area
        </ButtonLink>
      </div>
      {deleted && <DeletedProblem id={deleted} clientId={clientId} />}
      {problems.length === 0 ? (
        <EmptyState title="No problem area yet.">
          Either of you can name one. Your client sees it at once.
        </EmptyState>
      ) : (
        <ProblemList problems={problems} ownerId={ownerId} voice={voice} place={place} />
      )}
      <BinnedProblems problems={binned} zone={actor.zone} clientId={clientId} />
    </div>
  );
}
