import type { Metadata } from "next";
import { missing } from "@/app/(client)/problems/load-problem";
import { BackLink } from "@/components/problems/back-link";
import { clientProblems, hrefIn } from "@/components/problems/place";
import { ProblemForm } from "@/components/problems/problem-form";
import { startOfProblem } from "@/components/problems/problem-start";
import { ReachNote } from "@/components/skills/reach-note";
import { requireRole } from "@/lib/auth/gates";
import { newId } from "@/lib/server/ids";
import { getProblem, openWork } from "@/lib/work/problems/queries";

export const metadata: Metadata = { title: "Edit problem area" };

type Props = { readonly params: Promise<{ id: string; problem: string }> };

export default async function EditClientProblemPage({ params }: Props) {
  const actor = await requireRole("psychologist");
  const { id: clientId, problem: id } = await params;
  const asked = { clientId, purpose: "problem", now: new Date() } as const;
  const problem = await openWork(actor, asked, ({ work }) => getProblem(work, id)).catch(missing);
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      <BackLink href={hrefIn(clientProblems(clientId), `/${problem.id}`)}>Back to it</BackLink>
      <h1>Edit problem area</h1>
      <ProblemForm
        start={startOfProblem(problem)}
        problem={{ id: problem.id, version: problem.version }}
        clientId={clientId}
        formKey={newId()}
        support={null}
        reach={<ReachNote readers={[]} isClient={false} />}
      />
    </div>
  );
}
