import type { Metadata } from "next";
import { supportOf } from "@/components/safety/support";
import { NoProblems } from "@/components/skills/no-problems";
import { ownSkills } from "@/components/skills/place";
import { ReachNote } from "@/components/skills/reach-note";
import { SkillForm } from "@/components/skills/skill-form";
import { emptySkill } from "@/components/skills/skill-start";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { readSharing } from "@/lib/record/journal/queries";
import { newId } from "@/lib/server/ids";
import { listProblems, openWork } from "@/lib/work/problems/queries";
import { listReaders } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "New skill" };

export default async function NewSkillPage({ searchParams }: { readonly searchParams: Query }) {
  const actor = await requireRole("client");
  const wanted = { clientId: undefined, purpose: "skill", now: new Date() } as const;
  const { problems, readers, sharing } = await openWork(actor, wanted, async ({ work }) => ({
    problems: await listProblems(work),
    readers: await listReaders(work),
    sharing: await readSharing(ownRecord(actor, "journal")),
  }));
  const { problem } = await textsOf(searchParams);
  const forProblem = problems.filter(({ id }) => id === problem).map(({ id }) => id);
  return (
    <div className="grid gap-6">
      <div>
        <h1>New skill</h1>
        <p className="text-ink-2">Something to do instead. Small steps are easier on a hard day.</p>
      </div>
      <SkillForm
        start={{ ...emptySkill, problem_ids: forProblem }}
        problems={problems.map(({ id, name }) => ({ id, name }))}
        noProblems={<NoProblems place={ownSkills} />}
        formKey={newId()}
        support={supportOf(sharing, actor.zone)}
        reach={<ReachNote readers={readers} isClient />}
      />
    </div>
  );
}
