import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { loadSkill } from "@/app/(client)/skills/[id]/load-skill";
import { clientSkills, hrefIn } from "@/components/skills/place";
import { ReachNote } from "@/components/skills/reach-note";
import { Sentences } from "@/components/skills/sentences";
import { SkillView } from "@/components/skills/skill-view";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { UseList } from "@/components/skills/use-list";
import { ButtonLink } from "@/components/ui/button-link";
import { CursorLinks } from "@/components/ui/cursor-links";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import { requireRole } from "@/lib/auth/gates";
import { localDayOf } from "@/lib/core/local-day";

export const metadata: Metadata = { title: "Skill" };

type ClientSkillProps = {
  readonly params: Promise<{ id: string; skill: string }>;
  readonly searchParams: Query;
};

export default async function ClientSkillPage({ params, searchParams }: ClientSkillProps) {
  const actor = await requireRole("psychologist");
  const now = new Date();
  const { id: clientId, skill: id } = await params;
  const query = await textsOf(searchParams);
  const place = clientSkills(clientId);
  const { skill, ownerId, uses, sentences } = await loadSkill(
    actor,
    { id, place, cursor: query.cursor },
    now,
  );
  const today = localDayOf(now, actor.zone);
  const entryBase = `/practice/clients/${clientId}/entries#entry-`;
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ButtonLink href={hrefIn(place)} variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Skills
        </ButtonLink>
        <FormStatus state={query.saved ? "saved" : "idle"} />
      </div>
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <SkillView
          skill={skill}
          ownerId={ownerId}
          together
          viewer={{ id: actor.id, isClient: false, other: "your client" }}
          place={place}
          zone={actor.zone}
          today={today}
          reach={<ReachNote readers={[]} isClient={false} />}
        />
        <div className="grid gap-8">
          <Sentences of={sentences} entryBase={entryBase} />
          <section aria-labelledby="uses-title" className="grid gap-3">
            <h2 id="uses-title">Each time your client used it</h2>
            {uses.items.length === 0 ? (
              <p className="text-ink-2">Not used yet.</p>
            ) : (
              <UseList uses={uses.items} today={today} entryBase={entryBase} />
            )}
            <CursorLinks
              label="Uses"
              newer={query.cursor ? hrefIn(place, `/${skill.id}`) : null}
              older={uses.nextCursor ? hrefIn(place, `/${skill.id}?cursor=${uses.nextCursor}`) : null}
            />
          </section>
        </div>
      </div>
    </div>
  );
}
