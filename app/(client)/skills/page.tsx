import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { ownSkills } from "@/components/skills/place";
import { namesOf, ReachNote } from "@/components/skills/reach-note";
import { DeletedSkill } from "@/components/skills/skill-actions";
import { SkillList } from "@/components/skills/skill-list";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { parseId } from "@/lib/core/ids";
import { listReaders, listSkills } from "@/lib/work/skills/queries";
import { viewerOf } from "./viewer-of";

export const metadata: Metadata = { title: "Skills" };

export default async function SkillsPage({ searchParams }: { readonly searchParams: Query }) {
  const actor = await requireRole("client");
  const work = ownRecord(actor, "work");
  const { skills, readers } = await inRecord(work, async () => ({
    skills: await listSkills(work),
    readers: await listReaders(work),
  }));
  const deleted = parseId<"skill">((await textsOf(searchParams)).deleted);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>Your skills</h1>
        <ButtonLink href="/skills/new">
          <Icon icon={Plus} /> Add a skill
        </ButtonLink>
      </div>
      {deleted && <DeletedSkill id={deleted} />}
      {skills.length === 0 ? (
        <NoSkills />
      ) : (
        <>
          <SkillList
            skills={skills}
            ownerId={actor.id}
            together={readers.length > 0}
            viewer={viewerOf(actor, readers)}
            place={ownSkills}
          />
          <ReachNote readers={readers} isClient />
        </>
      )}
      {skills.length === 0 && readers.length > 0 && (
        <p className="text-sm text-ink-2">{namesOf(readers)} will see the skills you make.</p>
      )}
    </div>
  );
}

function NoSkills() {
  return (
    <EmptyState
      title="You have no skills yet."
      action={
        <ButtonLink href="/skills/new" size="lg">
          Make the first one
        </ButtonLink>
      }
      example={
        <>
          <p className="font-semibold text-ink">Walk round the block</p>
          <p>Instead of staying in bed. When I wake up heavy. Three steps.</p>
        </>
      }
    >
      A skill is something you do instead: of a thought, of a mood, or of something you keep doing.
    </EmptyState>
  );
}
