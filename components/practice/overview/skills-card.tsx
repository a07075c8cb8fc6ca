import type { SkillGlance } from "@/lib/care/overview/overview";
import type { LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";
import { DeskCard } from "../desk-card";
import { PartLink } from "./part-link";
import type { OverviewPlace } from "./place";

type Props = {
  readonly skills: readonly SkillGlance[];
  readonly today: LocalDay;
  readonly place: OverviewPlace;
};

/** How often each skill was used, and how often it helped. */
export function SkillsCard({ skills, today, place }: Props) {
  return (
    <DeskCard title="Skills and practice">
      {skills.length === 0 && <p className="text-ink-2">No skill yet.</p>}
      <ul className="divide-y divide-line">
        {skills.map((skill) => (
          <li key={skill.id} className="grid gap-0.5 py-1">
            <PartLink place={place} to={`/skills/${skill.id}`}>
              {skill.name}
            </PartLink>
            <p className="text-sm text-ink-2">{practiceWords(skill, today)}</p>
          </li>
        ))}
      </ul>
      {skills.length > 0 && (
        <p className="text-sm text-ink-2">Counted over 28 days. It helped: rated 3 or more of 5.</p>
      )}
    </DeskCard>
  );
}

function practiceWords({ uses, rated, helped, lastUsed }: SkillGlance, today: LocalDay): string {
  if (lastUsed === null) return "Not used yet.";
  const last = `Last used ${shortDay(lastUsed, today)}.`;
  if (uses === 0) return `Not used in 28 days. ${last}`;
  const times = uses === 1 ? "Used once" : `Used ${uses} times`;
  const how = rated === 0 ? "not rated" : `helped in ${helped} of ${rated} rated`;
  return `${times}, ${how}. ${last}`;
}
