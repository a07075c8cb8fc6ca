import { Check, CircleDashed, CircleHelp, type LucideIcon, Minus } from "lucide-react";
import Link from "next/link";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { type Activity, type Outcome, outcomeWords } from "@/lib/work/activities/activity";
import { clockOf } from "@/lib/work/activities/planner";
import { duration } from "./dates";
import { hrefIn, type PlanPlace } from "./place";

const marks: Readonly<Record<Outcome, LucideIcon>> = { done: Check, partly: CircleDashed, not: Minus };

/** How it went, as a sign with its word; a question where its time has passed and nobody said. */
export function OutcomeMark({ activity, now, small }: { activity: Activity; now: Date; small?: boolean }) {
  const { outcome, startsAt } = activity;
  if (outcome === null && startsAt > now) return null;
  const [icon, words] =
    outcome === null
      ? ([CircleHelp, "How did it go?"] as const)
      : ([marks[outcome], outcomeWords[outcome]] as const);
  return (
    <span className={cx("inline-flex items-center gap-1", outcome === "done" ? "text-ok" : "text-ink-2")}>
      <Icon icon={icon} className="size-4" />
      <span className={small ? "sr-only" : "text-sm"}>{words}</span>
    </span>
  );
}

type ActivityCardProps = {
  readonly activity: Activity;
  readonly place: PlanPlace;
  readonly now: Date;
  /** For a column of the week: less air, and the sign without its word. */
  readonly small?: boolean;
};

/** One activity where it stands in the plan; the whole card leads to it. */
export function ActivityCard({ activity, place, now, small = false }: ActivityCardProps) {
  const { name, minutes, where, planned } = activity;
  return (
    <Link
      href={hrefIn(place, `/${activity.id}`)}
      className={cx(
        "block min-h-11 rounded-sm border border-l-4 text-ink no-underline hover:border-primary",
        planned ? "border-line border-l-primary bg-primary-soft" : "border-line border-l-edge bg-sunk",
        small ? "px-1.5 py-1 text-sm leading-snug" : "px-3 py-2",
      )}
    >
      <span className={cx("block font-semibold", small && "line-clamp-3")}>{name}</span>
      <span className={cx("flex flex-wrap items-center gap-x-2 text-ink-2", small ? "text-xs" : "text-sm")}>
        <span>
          {clockOf(activity)}
          {!small && ` · ${duration(minutes)}${where ? ` · ${where}` : ""}`}
        </span>
        {!planned && <span>{small ? "" : "not planned"}</span>}
        <OutcomeMark activity={activity} now={now} small={small} />
      </span>
    </Link>
  );
}
