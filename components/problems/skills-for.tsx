import { Plus } from "lucide-react";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import type { Outcome } from "@/lib/work/outcomes/outcome";
import { type ProblemPlace, skillHref } from "./place";

type SkillsForProps = {
  readonly problemId: string;
  readonly skills: readonly Outcome[];
  readonly place: ProblemPlace;
};

/** The skills that are for a problem area, each one click away. */
export function SkillsFor({ problemId, skills, place }: SkillsForProps) {
  return (
    <section aria-labelledby="skills-title" className="grid gap-3">
      <h2 id="skills-title">Skills for it</h2>
      {skills.length === 0 ? (
        <p className="text-ink-2">None yet. A skill is what to do instead.</p>
      ) : (
        <ul className="grid gap-1">
          {skills.map(({ id, words }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              <Link href={skillHref(place, `/${id}`)} className="link inline-flex min-h-11 items-center">
                {words}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink
        href={skillHref(place, `/new?problem=${problemId}`)}
        variant="secondary"
        className="justify-self-start"
      >
        <Icon icon={Plus} /> Make a skill for it
      </ButtonLink>
    </section>
  );
}
