import { Sparkles } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { PersonId } from "@/lib/core/ids";
import { helpedWords, usedWords } from "@/lib/work/skills/helped";
import type { Skill } from "@/lib/work/skills/skill";
import { hrefIn, type SkillPlace } from "./place";
import { agreementWords, insteadWords, type Viewer } from "./skill-words";

type SkillListProps = {
  readonly skills: readonly Skill[];
  readonly ownerId: PersonId;
  readonly together: boolean;
  readonly viewer: Viewer;
  readonly place: SkillPlace;
};

/** Skills at a glance: what each is instead of, how often it was used, and where the two sides stand. */
export function SkillList({ skills, place, ...sides }: SkillListProps) {
  return (
    <ul className="grid gap-3">
      {skills.map((skill) => (
        <li key={skill.id}>
          <SkillCard skill={skill} place={place} {...sides} />
        </li>
      ))}
    </ul>
  );
}

type SkillCardProps = Omit<SkillListProps, "skills"> & { readonly skill: Skill };

function SkillCard({ skill, ownerId, together, viewer, place }: SkillCardProps) {
  const said = agreementWords(skill, ownerId, together, viewer);
  const helped = helpedWords(skill.helped);
  return (
    <article className="grid grid-cols-[2.5rem_1fr] gap-x-3 rounded-md border border-line bg-surface p-4 sm:p-5">
      <span className="flex size-10 items-center justify-center rounded-full bg-primary-soft text-primary-ink">
        <Icon icon={Sparkles} />
      </span>
      <div className="grid min-w-0 gap-1">
        <h2 className="text-lg leading-snug">
          <Link
            href={hrefIn(place, `/${skill.id}`)}
            className="-my-2 inline-flex min-h-11 items-center text-ink underline decoration-edge underline-offset-4 hover:text-primary-ink hover:decoration-primary"
          >
            {skill.name}
          </Link>
        </h2>
        {skill.replaces && (
          <p className="text-ink-2">
            {insteadWords[skill.replacesKind]}: {skill.replaces}
          </p>
        )}
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          <span>{usedWords(skill.uses, skill.helped.answered)}</span>
          {helped && <span>{helped}</span>}
          {skill.problemIds.length > 0 && (
            <Link
              href={hrefIn(place, `/${skill.id}#sentences`)}
              className="link -my-2 inline-flex min-h-11 items-center"
            >
              The sentences behind it<span className="sr-only">: {skill.name}</span>
            </Link>
          )}
          {said?.tone === "open" && (
            <Badge tone={said.canAgree ? "warn" : "neutral"}>
              {said.canAgree ? "Waiting for your answer" : `Waiting for ${viewer.other}`}
            </Badge>
          )}
        </p>
      </div>
    </article>
  );
}
