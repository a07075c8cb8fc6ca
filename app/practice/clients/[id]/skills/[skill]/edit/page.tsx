import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoProblems } from "@/components/skills/no-problems";
import { clientSkills, hrefIn } from "@/components/skills/place";
import { ReachNote } from "@/components/skills/reach-note";
import { SkillForm } from "@/components/skills/skill-form";
import { startFrom } from "@/components/skills/skill-start";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { listProblems, openWork } from "@/lib/work/problems/queries";
import { getSkill } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Edit a skill" };

type EditProps = { readonly params: Promise<{ id: string; skill: string }> };

async function readForm(clientId: string, id: string) {
  const actor = await requireRole("psychologist");
  const wanted = { clientId, purpose: "skill", now: new Date() } as const;
  return openWork(actor, wanted, async ({ work }) => ({
    skill: await getSkill(work, id),
    problems: await listProblems(work),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function EditClientSkillPage({ params }: EditProps) {
  const { id: clientId, skill: skillId } = await params;
  const { skill, problems } = await readForm(clientId, skillId);
  const place = clientSkills(clientId);
  return (
    <div className="grid max-w-2xl gap-6">
      <div>
        <ButtonLink href={hrefIn(place, `/${skill.id}`)} variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> {skill.name}
        </ButtonLink>
        <h1>Edit this skill</h1>
        <p className="text-ink-2">What you change has to be agreed again by your client.</p>
      </div>
      <SkillForm
        start={startFrom(skill)}
        skill={{ id: skill.id, version: skill.version }}
        clientId={clientId}
        problems={problems.map(({ id, name }) => ({ id, name }))}
        noProblems={<NoProblems place={place} />}
        formKey={skill.id}
        support={null}
        reach={<ReachNote readers={[]} isClient={false} />}
      />
    </div>
  );
}
