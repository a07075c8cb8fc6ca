"use client";

import { Footprints } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { skillsAtHand } from "@/lib/work/skills/choice";
import type { SkillGlance } from "@/lib/work/skills/skill";
import { UseNow } from "./use-now";

type QuickSkillsProps = {
  readonly skills: readonly SkillGlance[];
  /** A new one with each page, so that a tap is one use. */
  readonly formKey: string;
};

/** The skills used last, on Today: a tap notes a use. Nothing stands here before there is a skill. */
export function QuickSkills({ skills, formKey }: QuickSkillsProps) {
  // A use changes the order; the row somebody has just tapped must not move from under the finger.
  const [shown] = useState(() => skillsAtHand(skills));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="quick-skills" className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="quick-skills">Your skills</h2>
        <Link href={"/skills" as Route} className="link -my-2 inline-flex min-h-11 items-center">
          All skills
        </Link>
      </div>
      <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
        {shown.map((skill) => (
          <li
            key={skill.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3"
          >
            <span className="grid min-w-0 flex-[1_1_12rem]">
              <Link
                href={`/skills/${skill.id}/practise` as Route}
                className="-my-1 inline-flex min-h-11 items-center gap-1.5 font-semibold text-ink underline decoration-edge underline-offset-4 hover:text-primary-ink"
              >
                <Icon icon={Footprints} className="size-4" label="Practise" />
                {skill.name}
              </Link>
              {skill.whenToUse && <span className="text-sm text-ink-2">{skill.whenToUse}</span>}
            </span>
            <UseNow skill={skill} formKey={`${formKey}-${skill.id}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
