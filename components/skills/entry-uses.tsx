import type { Route } from "next";
import Link from "next/link";
import { helpedWord } from "@/lib/work/skills/helped";
import type { SkillUse } from "@/lib/work/skills/skill";
import { hrefIn, type SkillPlace } from "./place";

type EntryUsesProps = { readonly uses: readonly SkillUse[]; readonly place: SkillPlace };

/** The skills that were used with one entry; nothing where there are none. */
export function EntryUses({ uses, place }: EntryUsesProps) {
  if (uses.length === 0) return null;
  return (
    <section aria-labelledby="entry-uses" className="grid gap-2">
      <h2 id="entry-uses" className="text-base">
        Skills used with this entry
      </h2>
      <ul className="grid gap-1">
        {uses.map(({ id, skillId, skillName, helped }) => (
          <li key={id}>
            <Link href={hrefIn(place, `/${skillId}`) as Route} className="link -my-2 inline-block py-2">
              {skillName}
            </Link>
            {helped !== null && (
              <span className="text-ink-2"> · helped: {helpedWord(helped).toLowerCase()}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
