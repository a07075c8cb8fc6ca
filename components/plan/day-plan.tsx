import { cx } from "@/components/ui/class-names";
import type { LocalDay } from "@/lib/core/local-day";
import type { Activity } from "@/lib/work/activities/activity";
import { planOf } from "@/lib/work/activities/planner";
import { ActivityCard } from "./activity-card";
import { longDay } from "./dates";
import type { PlanPlace } from "./place";
import { SlotLink } from "./slot-link";

type DayPlanProps = {
  readonly place: PlanPlace;
  readonly day: LocalDay;
  readonly activities: readonly Activity[];
  readonly now: Date;
  readonly zone: string;
  readonly className?: string | undefined;
};

/** One day, hour by hour. */
export function DayPlan({ place, day, activities, now, zone, className }: DayPlanProps) {
  const [plan] = planOf(
    [day],
    activities.filter((activity) => activity.localDay === day),
  );
  return (
    <ol
      aria-label={longDay(day)}
      className={cx("divide-y divide-line rounded-md border border-line bg-surface", className)}
    >
      {plan?.hours.map(({ hour, activities: inHour }) => (
        <li key={hour} className="grid grid-cols-[3.25rem_minmax(0,1fr)] items-start gap-1 px-2 py-1">
          <span className="flex min-h-11 items-center pl-1 text-sm text-ink-2 tabular-nums">
            {String(hour).padStart(2, "0")}:00
          </span>
          <div className="grid gap-1">
            {inHour.map((activity) => (
              <ActivityCard key={activity.id} activity={activity} place={place} now={now} />
            ))}
            {inHour.length === 0 && <SlotLink {...{ place, day, hour, now, zone }} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
