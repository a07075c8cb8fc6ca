import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { hrefIn, ownSkills } from "@/components/skills/place";
import { Practise } from "@/components/skills/practise";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";
import { getSkill, listReaders } from "@/lib/work/skills/queries";
import { loadWriting } from "../load-skill";

export const metadata: Metadata = { title: "Practise a skill" };

type PractisePageProps = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

async function readPractise(id: string) {
  const actor = await requireRole("client");
  const work = ownRecord(actor, "work");
  return inRecord(work, async () => ({
    skill: await getSkill(work, id),
    readers: await listReaders(work),
    ...(await loadWriting(actor, new Date())),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

/** A mood of 1 to 10 that an address names; anything else is none. */
function moodIn(text: string | undefined): number | null {
  const mood = Number(text);
  return Number.isInteger(mood) && mood >= 1 && mood <= 10 ? mood : null;
}

export default async function PractisePage({ params, searchParams }: PractisePageProps) {
  const { skill, readers, entries, support } = await readPractise((await params).id);
  const { mood } = await textsOf(searchParams);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div>
        <ButtonLink href={hrefIn(ownSkills, `/${skill.id}`)} variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Leave
        </ButtonLink>
        <h1>{skill.name}</h1>
      </div>
      <Practise
        skillId={skill.id}
        steps={skill.steps}
        formKey={newId()}
        entries={entries}
        moodBefore={moodIn(mood)}
        support={support}
        reach={<ReachNote readers={readers} isClient />}
      />
    </div>
  );
}
