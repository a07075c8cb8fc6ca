import type { Metadata } from "next";
import { BackLink } from "@/components/problems/back-link";
import { hrefIn, ownProblems } from "@/components/problems/place";
import { ProblemForm } from "@/components/problems/problem-form";
import { startOfProblem } from "@/components/problems/problem-start";
import { ReachNote } from "@/components/skills/reach-note";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { newId } from "@/lib/server/ids";
import { getProblem } from "@/lib/work/problems/queries";
import { listReaders } from "@/lib/work/skills/queries";
import { loadSupport, missing } from "../../load-problem";

export const metadata: Metadata = { title: "Edit problem area" };

export default async function EditProblemPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const actor = await requireRole("client");
  const work = ownRecord(actor, "work");
  const problem = await getProblem(work, (await params).id).catch(missing);
  return (
    <div className="grid grid-cols-1 gap-6">
      <BackLink href={hrefIn(ownProblems, `/${problem.id}`)}>Back to it</BackLink>
      <h1>Edit problem area</h1>
      <ProblemForm
        start={startOfProblem(problem)}
        problem={{ id: problem.id, version: problem.version }}
        formKey={newId()}
        support={await loadSupport(actor)}
        reach={<ReachNote readers={await listReaders(work)} isClient />}
      />
    </div>
  );
}
