import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoProblems } from "@/components/skills/no-problems";
import { clientSkills } from "@/components/skills/place";
import { ReachNote } from "@/components/skills/reach-note";
import { SkillForm } from "@/components/skills/skill-form";
import { emptySkill } from "@/components/skills/skill-start";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";
import { listProblems, openWork } from "@/lib/work/problems/queries";

export const metadata: Metadata = { title: "Propose a skill" };

type ProposeProps = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

async function readProblems(clientId: string) {
  const actor = await requireRole("psychologist");
  const wanted = { clientId, purpose: "skill", now: new Date() } as const;
  return openWork(actor, wanted, ({ work }) => listProblems(work)).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function ProposeSkillPage({ params, searchParams }: ProposeProps) {
  const { id: clientId } = await params;
  const problems = await readProblems(clientId);
  const { problem } = await textsOf(searchParams);
  const forProblem = problems.filter(({ id }) => id === problem).map(({ id }) => id);
  return (
    <div className="grid max-w-2xl gap-6">
      <div>
        <h1>Propose a skill</h1>
        <p className="text-ink-2">Your client is asked whether they agree. They can change it first.</p>
      </div>
      <SkillForm
        start={{ ...emptySkill, problem_ids: forProblem }}
        clientId={clientId}
        problems={problems.map(({ id, name }) => ({ id, name }))}
        noProblems={<NoProblems place={clientSkills(clientId)} />}
        formKey={newId()}
        support={null}
        reach={<ReachNote readers={[]} isClient={false} />}
      />
    </div>
  );
}
