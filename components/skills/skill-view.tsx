import { ChartLine, Footprints, PenLine } from "lucide-react";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import type { PersonId } from "@/lib/core/ids";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { speakDay } from "@/lib/record/mood/spoken";
import { helpedWords, usedWords } from "@/lib/work/skills/helped";
import type { Skill } from "@/lib/work/skills/skill";
import { Agreement } from "./agreement";
import { hrefIn, type SkillPlace } from "./place";
import { DeleteSkill } from "./skill-actions";
import { agreementWords, authorWords, insteadWords, type Viewer } from "./skill-words";

type SkillViewProps = {
  readonly skill: Skill;
  readonly ownerId: PersonId;
  readonly together: boolean;
  readonly viewer: Viewer;
  readonly place: SkillPlace;
  readonly zone: string;
  readonly today: LocalDay;
  /** The quick "I used this" of its owner. */
  readonly use?: ReactNode;
  readonly reach: ReactNode;
};

/** One skill, for either side of the work: what it is instead of, how it goes, how it went. */
export function SkillView(props: SkillViewProps) {
  const { skill, ownerId, together, viewer, place } = props;
  const said = agreementWords(skill, ownerId, together, viewer);
  return (
    <article className="grid gap-6">
      <header className="grid gap-1">
        <h1>{skill.name}</h1>
        <p className="text-ink-2">
          {authorWords(skill, viewer)} · {useWords(props)}
        </p>
      </header>
      {viewer.isClient && (
        <div className="flex flex-wrap items-start gap-3">
          <ButtonLink href={hrefIn(place, `/${skill.id}/practise`)}>
            <Icon icon={Footprints} /> Practise
          </ButtonLink>
          {props.use}
        </div>
      )}
      {said && <Agreement skill={skill} clientId={place.clientId} said={said} />}
      <Instead skill={skill} />
      <section aria-labelledby="steps-title" className="grid gap-2">
        <h2 id="steps-title">Steps</h2>
        <ol className="grid list-decimal gap-1.5 pl-6 marker:font-semibold marker:text-ink-2">
          {[...skill.steps.entries()].map(([place, step]) => (
            <li key={place} className="pl-1 whitespace-pre-wrap">
              {step}
            </li>
          ))}
        </ol>
      </section>
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
        <ButtonLink href={hrefIn(place, `/${skill.id}/edit`)} variant="secondary">
          <Icon icon={PenLine} /> Edit
        </ButtonLink>
        <ButtonLink href={hrefIn(place, `/${skill.id}/change`)} variant="secondary">
          <Icon icon={ChartLine} /> Before and after
        </ButtonLink>
        {(viewer.isClient || skill.authorId === viewer.id) && (
          <DeleteSkill id={skill.id} clientId={place.clientId} />
        )}
      </div>
      {props.reach}
    </article>
  );
}

function useWords({ skill, zone, today }: SkillViewProps): string {
  const last = skill.lastUsedAt && speakDay(localDayOf(skill.lastUsedAt, zone), today);
  return [
    usedWords(skill.uses, skill.helped.answered),
    last && `last used ${last.replace(/^(Today|Yesterday)$/, (word) => word.toLowerCase())}`,
    helpedWords(skill.helped)?.replace(/^H/, "h"),
  ]
    .filter(Boolean)
    .join(", ");
}

function Instead({ skill }: { readonly skill: Skill }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {skill.replaces && (
        <div>
          <dt className="text-sm text-ink-2">{insteadWords[skill.replacesKind]}</dt>
          <dd className="font-medium">{skill.replaces}</dd>
        </div>
      )}
      {skill.whenToUse && (
        <div>
          <dt className="text-sm text-ink-2">When to use it</dt>
          <dd className="font-medium">{skill.whenToUse}</dd>
        </div>
      )}
    </dl>
  );
}
