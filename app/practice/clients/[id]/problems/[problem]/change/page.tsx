import type { Metadata } from "next";
import { loadProblemChange } from "@/app/(client)/problems/load-problem";
import { ChangeView } from "@/components/change/change-view";
import { BackLink } from "@/components/problems/back-link";
import { Evidence } from "@/components/problems/evidence";
import { clientProblems, hrefIn } from "@/components/problems/place";
import { requireRole } from "@/lib/auth/gates";
import type { ProblemId } from "@/lib/work/problems/problem";

export const metadata: Metadata = { title: "What changed" };

type Props = { readonly params: Promise<{ id: string; problem: string }> };

export default async function ClientProblemChangePage({ params }: Props) {
  const actor = await requireRole("psychologist");
  const { id: clientId, problem: id } = await params;
  const place = clientProblems(clientId);
  const found = await loadProblemChange(actor, { id, place }, new Date());
  const { change, sentences, ownerId, voice } = found;
  const name = change.measures[0]?.problem?.name ?? "this problem area";
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-6">
      <BackLink href={hrefIn(place, `/${id}`)}>Back to it</BackLink>
      <h1 className="[overflow-wrap:anywhere]">What changed: {name}</h1>
      <ChangeView
        change={change}
        isClient={false}
        sentences={
          <Evidence
            problemId={id as ProblemId}
            sentences={sentences}
            ownerId={ownerId}
            voice={voice}
            place={place}
          />
        }
      />
    </div>
  );
}
