import type { Metadata } from "next";
import { missing } from "@/app/(client)/problems/load-problem";
import { loadStart } from "@/app/(client)/problems/load-start";
import { BackLink } from "@/components/problems/back-link";
import { clientProblems, hrefIn } from "@/components/problems/place";
import { ProblemForm } from "@/components/problems/problem-form";
import { emptyStart } from "@/components/problems/problem-start";
import { StartedFrom } from "@/components/problems/started-from";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { requireRole } from "@/lib/auth/gates";
import { newId } from "@/lib/server/ids";
import { openWork } from "@/lib/work/problems/queries";

export const metadata: Metadata = { title: "Name a problem area" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

export default async function NewClientProblemPage({ params, searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const now = new Date();
  const { id: clientId } = await params;
  const place = clientProblems(clientId);
  const begun = await loadStart(actor, clientId, await textsOf(searchParams), now);
  // Without consent for the work there is no form either.
  if (!begun) await openWork(actor, { clientId, purpose: "problem", now }, async () => null).catch(missing);
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      <BackLink href={hrefIn(place)}>Problem areas</BackLink>
      <h1>Name a problem area</h1>
      {begun && <StartedFrom words={begun.words} />}
      <ProblemForm
        start={emptyStart}
        from={begun?.from}
        clientId={clientId}
        formKey={newId()}
        support={null}
        reach={<ReachNote readers={[]} isClient={false} />}
      />
    </div>
  );
}
