import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { supportOf } from "@/components/safety/support";
import { NoProblems } from "@/components/skills/no-problems";
import { hrefIn, ownSkills } from "@/components/skills/place";
import { ReachNote } from "@/components/skills/reach-note";
import { SkillForm } from "@/components/skills/skill-form";
import { startFrom } from "@/components/skills/skill-start";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { readSharing } from "@/lib/record/journal/queries";
import { listProblems, openWork } from "@/lib/work/problems/queries";
import { getSkill, listReaders } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Edit a skill" };

type EditSkillProps = { readonly params: Promise<{ id: string }> };

async function readForm(id: string) {
  const actor = await requireRole("client");
  const wanted = { clientId: undefined, purpose: "skill", now: new Date() } as const;
  return openWork(actor, wanted, async ({ work }) => ({
    skill: await getSkill(work, id),
    problems: await listProblems(work),
    readers: await listReaders(work),
    support: supportOf(await readSharing(ownRecord(actor, "journal")), actor.zone),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function EditSkillPage({ params }: EditSkillProps) {
  const { skill, problems, readers, support } = await readForm((await params).id);
  return (
    <div className="grid gap-6">
      <div>
        <ButtonLink href={hrefIn(ownSkills, `/${skill.id}`)} variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> {skill.name}
        </ButtonLink>
        <h1>Edit this skill</h1>
        {readers.length > 0 && (
          <p className="text-ink-2">
            What you change has to be agreed again: by you, when you save, and by them.
          </p>
        )}
      </div>
      <SkillForm
        start={startFrom(skill)}
        skill={{ id: skill.id, version: skill.version }}
        problems={problems.map(({ id, name }) => ({ id, name }))}
        noProblems={<NoProblems place={ownSkills} />}
        formKey={skill.id}
        support={support}
        reach={<ReachNote readers={readers} isClient />}
      />
    </div>
  );
}
