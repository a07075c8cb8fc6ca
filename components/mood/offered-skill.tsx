"use client";

import type { Route } from "next";
import Link from "next/link";
import { UseNow } from "@/components/skills/use-now";
import type { Tier } from "@/lib/risk/types";
import { offeredSkill } from "@/lib/work/skills/choice";
import type { SkillGlance } from "@/lib/work/skills/skill";

type OfferedSkillProps = {
  readonly rating: number;
  /** What the rules found in the words of this moment: from tier 2 on help comes first, and nothing beside it. */
  readonly tier: Tier;
  readonly skills: readonly SkillGlance[];
  readonly formKey: string;
};

/** At a low mood, one of the person's own skills. It asks for nothing. */
export function OfferedSkill({ rating, tier, skills, formKey }: OfferedSkillProps) {
  const skill = offeredSkill({ rating, tier }, skills);
  if (!skill) return null;
  return (
    <section aria-label="A skill of yours" className="grid gap-3 rounded-md bg-primary-soft p-4">
      <p>
        <span className="text-ink-2">A skill of yours: </span>
        <strong className="font-semibold">{skill.name}</strong>
        {skill.whenToUse && <span className="block text-sm text-ink-2">{skill.whenToUse}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Link
          href={`/skills/${skill.id}/practise?mood=${rating}` as Route}
          className="link -my-2 inline-block py-2.5"
        >
          Practise it step by step
        </Link>
        <UseNow skill={skill} formKey={`${formKey}-${skill.id}`} moodBefore={rating} />
      </div>
    </section>
  );
}
