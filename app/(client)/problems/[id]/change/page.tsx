import type { Metadata } from "next";
import { ChangeView } from "@/components/change/change-view";
import { BackLink } from "@/components/problems/back-link";
import { Evidence } from "@/components/problems/evidence";
import { hrefIn, ownProblems } from "@/components/problems/place";
import { requireRole } from "@/lib/auth/gates";
import type { ProblemId } from "@/lib/work/problems/problem";
import { loadProblemChange } from "../../load-problem";

export const metadata: Metadata = { title: "What changed" };

export default async function ProblemChangePage({ params }: { readonly params: Promise<{ id: string }> }) {
  const actor = await requireRole("client");
  const { id } = await params;
  const found = await loadProblemChange(actor, { id, place: ownProblems }, new Date());
  const { change, sentences, ownerId, voice } = found;
  const name = change.measures[0]?.problem?.name ?? "this problem area";
  const sides = { ownerId, voice, place: ownProblems };
  return (
    <div className="grid grid-cols-1 gap-6">
      <BackLink href={hrefIn(ownProblems, `/${id}`)}>Back to it</BackLink>
      <h1 className="[overflow-wrap:anywhere]">What changed: {name}</h1>
      <ChangeView
        change={change}
        isClient
        sentences={<Evidence problemId={id as ProblemId} sentences={sentences} {...sides} />}
      />
    </div>
  );
}
