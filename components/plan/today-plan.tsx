import { ArrowRight, Check } from "lucide-react";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import type { LocalDay } from "@/lib/core/local-day";
import type { Activity } from "@/lib/work/activities/activity";
import { clockOf } from "@/lib/work/activities/planner";
import { type Homework, progressOf, titleOf } from "@/lib/work/homework/assignment";
import { OutcomeMark } from "./activity-card";
import { shortDay } from "./dates";
import { TapForm } from "./tap-form";

type TodayPlanProps = {
  /** `listActivities(work, today, today)`. */
  readonly activities: readonly Activity[];
  /** `listHomework(work, { state: "open" })`. */
  readonly homework: readonly Homework[];
  readonly today: LocalDay;
  readonly now: Date;
};

/** What stands in the plan for today and what is open from the last session: one tap says it is done. */
export function TodayPlan({ activities, homework, today, now }: TodayPlanProps) {
  if (activities.length === 0 && homework.length === 0) return null;
  return (
    <section aria-labelledby="today-plan" className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="today-plan">Planned for today</h2>
        <ButtonLink href="/plan" variant="quiet">
          Plan <Icon icon={ArrowRight} />
        </ButtonLink>
      </div>
      {activities.length > 0 && (
        <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
          {activities.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} now={now} />
          ))}
        </ul>
      )}
      {homework.length > 0 && (
        <>
          <h3>Homework</h3>
          <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
            {homework.map((one) => (
              <HomeworkRow key={one.id} homework={one} today={today} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const row = "flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2";

function ActivityRow({ activity, now }: { activity: Activity; now: Date }) {
  return (
    <li className={row}>
      <Link
        href={`/plan/${activity.id}`}
        className="grid min-h-11 min-w-40 flex-1 content-center text-ink no-underline hover:underline"
      >
        <span className="font-semibold">{activity.name}</span>
        <span className="flex flex-wrap gap-x-2 text-sm text-ink-2">
          {clockOf(activity)}
          <OutcomeMark activity={activity} now={now} />
        </span>
      </Link>
      {activity.outcome === null && (
        <TapForm tap="activity-done" id={activity.id}>
          <Icon icon={Check} /> Done<span className="sr-only">: {activity.name}</span>
        </TapForm>
      )}
    </li>
  );
}

function HomeworkRow({ homework, today }: { homework: Homework; today: LocalDay }) {
  const { dueDay } = homework;
  const until = dueDay !== null && (dueDay === today ? "for today" : `until ${shortDay(dueDay)}`);
  return (
    <li className={row}>
      <Link
        href="/care/homework"
        className="grid min-h-11 min-w-40 flex-1 content-center text-ink no-underline hover:underline"
      >
        <span className="font-semibold">{titleOf(homework)}</span>
        <span className="text-sm text-ink-2">
          {[progressOf(homework), until].filter(Boolean).join(" · ")}
        </span>
      </Link>
      <TapForm tap="homework-done" id={homework.id}>
        <Icon icon={Check} /> Done<span className="sr-only">: {titleOf(homework)}</span>
      </TapForm>
    </li>
  );
}
