import { Badge } from "@/components/ui/badge";
import type { HomeworkGlance } from "@/lib/care/overview/overview";
import type { LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";
import { DeskCard } from "../desk-card";
import { PartLink } from "./part-link";
import type { OverviewPlace } from "./place";

const SHOWN = 6;
const kindWords = { skill: "Skill", activity: "Activity", journal: "Journal" } as const;
const outcomeWords = { done: "Done", partly: "Partly", not: "Not done" } as const;

type Props = {
  readonly homework: readonly HomeworkGlance[];
  readonly today: LocalDay;
  readonly place: OverviewPlace;
};

/** What was given to do, newest first. */
export function HomeworkCard({ homework, today, place }: Props) {
  return (
    <DeskCard title="Homework">
      {homework.length === 0 && <p className="text-ink-2">None given yet.</p>}
      <ul className="divide-y divide-line">
        {homework.slice(0, SHOWN).map((one) => (
          <li key={one.id} className="grid gap-0.5 py-2">
            <div className="flex flex-wrap items-center gap-x-3">
              <span className="font-semibold [overflow-wrap:anywhere]">{one.what}</span>
              <Badge tone={one.outcome === "done" ? "ok" : "neutral"}>
                {one.outcome === null ? "Open" : outcomeWords[one.outcome]}
              </Badge>
            </div>
            <p className="text-sm text-ink-2">{detailOf(one, today)}</p>
          </li>
        ))}
      </ul>
      {place.base !== null && (
        <p>
          <PartLink place={place} to="/homework" more>
            All homework
          </PartLink>
        </p>
      )}
    </DeskCard>
  );
}

function detailOf({ kind, assignedAt, dueDay, outcome, reviewed }: HomeworkGlance, today: LocalDay): string {
  const given = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  const due = dueDay === null ? "" : `, for ${shortDay(dueDay, today)}`;
  const looked = outcome !== null && !reviewed ? ". Not talked about yet" : "";
  return `${kindWords[kind]}, given ${given.format(new Date(assignedAt))}${due}${looked}.`;
}
