import { ArrowLeft } from "lucide-react";
import type { Metadata, Route } from "next";
import { SupportPanel } from "@/components/safety/support-panel";
import { hrefIn, ownSkills } from "@/components/skills/place";
import { RateUse } from "@/components/skills/rate-use";
import { ReachNote } from "@/components/skills/reach-note";
import { Sentences } from "@/components/skills/sentences";
import { SkillView } from "@/components/skills/skill-view";
import { TakenUse } from "@/components/skills/taken-use";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { UseList } from "@/components/skills/use-list";
import { UseNow } from "@/components/skills/use-now";
import { ButtonLink } from "@/components/ui/button-link";
import { CursorLinks } from "@/components/ui/cursor-links";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import { requireRole } from "@/lib/auth/gates";
import { parseId } from "@/lib/core/ids";
import { localDayOf } from "@/lib/core/local-day";
import { formatWhen } from "@/lib/record/mood/when";
import { newId } from "@/lib/server/ids";
import { screenUse } from "@/lib/work/uses/aftercare";
import { viewerOf } from "../viewer-of";
import { loadSkill, loadWriting } from "./load-skill";

export const metadata: Metadata = { title: "Skill" };

type SkillPageProps = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

export default async function SkillPage({ params, searchParams }: SkillPageProps) {
  const actor = await requireRole("client");
  const now = new Date();
  const query = await textsOf(searchParams);
  const wanted = { id: (await params).id, place: ownSkills, cursor: query.cursor };
  const { skill, ownerId, readers, uses, sentences } = await loadSkill(actor, wanted, now);
  const { entries, support } = await loadWriting(actor, now);
  const today = localDayOf(now, actor.zone);
  const noted = uses.items.find(({ id }) => id === query.used || id === query.noted);
  const taken = parseId<"skill-use">(query.taken);
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ButtonLink href={hrefIn(ownSkills)} variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Skills
        </ButtonLink>
        <FormStatus state={noted || query.saved ? "saved" : "idle"} />
      </div>
      {noted && (
        <SupportPanel
          screening={screenUse(noted)}
          country={support.country}
          crisisContact={support.contact}
          now={now}
        />
      )}
      {taken && <TakenUse id={taken} />}
      {noted?.id === query.used && noted?.helped === null && <RateUse id={noted.id} />}
      <SkillView
        skill={skill}
        ownerId={ownerId}
        together={readers.length > 0}
        viewer={viewerOf(actor, readers)}
        place={ownSkills}
        zone={actor.zone}
        today={today}
        use={<UseNow skill={{ id: skill.id, name: skill.name }} formKey={newId()} />}
        reach={<ReachNote readers={readers} isClient />}
      />
      <Sentences of={sentences} entryBase="/journal/" />
      <section aria-labelledby="uses-title" className="grid gap-3">
        <h2 id="uses-title">Each time you used it</h2>
        {uses.items.length === 0 ? (
          <p className="text-ink-2">Not used yet. It will stand here when you say “I used this”.</p>
        ) : (
          <UseList
            uses={uses.items}
            today={today}
            entryBase="/journal/"
            edit={{ entries, latest: formatWhen(now, actor.zone) }}
          />
        )}
        <CursorLinks
          label="Uses"
          newer={query.cursor ? hrefIn(ownSkills, `/${skill.id}`) : null}
          older={uses.nextCursor ? (`/skills/${skill.id}?cursor=${uses.nextCursor}` as Route) : null}
        />
      </section>
    </div>
  );
}
