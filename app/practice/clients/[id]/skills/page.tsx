import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { clientSkills, hrefIn } from "@/components/skills/place";
import { DeletedSkill } from "@/components/skills/skill-actions";
import { SkillList } from "@/components/skills/skill-list";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import { eitherRecord } from "@/lib/access/either";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { listSkills } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Skills" };

type ClientSkillsProps = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

async function readSkills(clientId: string) {
  const actor = await requireRole("psychologist");
  const wanted = { clientId, kind: "work", now: new Date(), purpose: "skill" } as const;
  return eitherRecord(actor, wanted, async (work) => ({
    actor,
    ownerId: work.ownerId,
    skills: await listSkills(work),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function ClientSkillsPage({ params, searchParams }: ClientSkillsProps) {
  const { id } = await params;
  const { actor, ownerId, skills } = await readSkills(id);
  const place = clientSkills(id);
  const deleted = parseId<"skill">((await textsOf(searchParams)).deleted);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>Skills</h1>
        <ButtonLink href={hrefIn(place, "/new")} variant="secondary">
          <Icon icon={Plus} /> Propose a skill
        </ButtonLink>
      </div>
      {deleted && <DeletedSkill id={deleted} clientId={id} />}
      {skills.length === 0 ? (
        <EmptyState title="No skills yet.">
          A skill is what your client does instead of a thought, a mood or a behaviour. Either of you can
          begin.
        </EmptyState>
      ) : (
        <SkillList
          skills={skills}
          ownerId={ownerId}
          together
          viewer={{ id: actor.id, isClient: false, other: "your client" }}
          place={place}
        />
      )}
    </div>
  );
}
