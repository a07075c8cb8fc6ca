import type { ActivitiesGlance } from "@/lib/care/overview/overview";
import { DeskCard } from "../desk-card";
import { PartLink } from "./part-link";
import type { OverviewPlace } from "./place";

const GAP_FROM = 5;

type Props = { readonly activities: ActivitiesGlance; readonly place: OverviewPlace };

/** What was planned and what came of it, over four weeks. */
export function ActivitiesCard({ activities, place }: Props) {
  const { planned, unplanned } = activities;
  return (
    <DeskCard title="Activities">
      {planned + unplanned === 0 ? (
        <p className="text-ink-2">None in the last 28 days.</p>
      ) : (
        <>
          <p>{plannedWords(activities)}</p>
          <p className="text-ink-2">{gapWords(activities.gap)}</p>
        </>
      )}
      {place.base !== null && (
        <p>
          <PartLink place={place} to="/plan" more>
            The plan
          </PartLink>
        </p>
      )}
    </DeskCard>
  );
}

function plannedWords({ planned, done, partly, not, open, unplanned }: ActivitiesGlance): string {
  const more = unplanned === 0 ? "" : ` ${unplanned} more came about unplanned.`;
  if (planned === 0) return `None was planned in the last 28 days.${more}`;
  const parts = [`${done} done`, `${partly} partly`, `${not} not done`, `${open} without an answer`];
  return `${planned} planned in the last 28 days: ${parts.join(", ")}.${more}`;
}

function gapWords({ n, pleasure }: ActivitiesGlance["gap"]): string {
  if (pleasure === null) return `Pleasure against what was expected: not enough yet, ${n} of ${GAP_FROM}.`;
  if (pleasure === 0) return `Pleasure was as expected, over ${n} activities.`;
  const way = pleasure > 0 ? "more" : "less";
  return `Pleasure was ${Math.abs(pleasure)} points ${way} than expected in the mean, over ${n} activities.`;
}
