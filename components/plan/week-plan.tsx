import Link from "next/link";
import { cx } from "@/components/ui/class-names";
import type { LocalDay } from "@/lib/core/local-day";
import type { Activity } from "@/lib/work/activities/activity";
import { type DayOfPlan, planOf, weekOf } from "@/lib/work/activities/planner";
import { ActivityCard } from "./activity-card";
import { dayAndMonth, dayOfMonth, longDay, weekday } from "./dates";
import { dayHref, type PlanPlace } from "./place";
import { SlotKeys } from "./slot-keys";
import { SlotLink } from "./slot-link";

type WeekProps = {
  readonly place: PlanPlace;
  readonly day: LocalDay;
  readonly today: LocalDay;
  readonly activities: readonly Activity[];
  readonly now: Date;
  readonly zone: string;
};

/** Seven days side by side, hour by hour: a table, so that each slot has its day and its hour. */
export function WeekGrid({ place, day, today, activities, now, zone }: WeekProps) {
  const week = planOf(weekOf(day), activities);
  const hours = week[0]?.hours.map(({ hour }) => hour) ?? [];
  const column = Math.max(
    0,
    week.findIndex((one) => one.day === day),
  );
  return (
    <SlotKeys start={`${hours.indexOf(9)}:${column}`}>
      <table className="relative w-full min-w-[40rem] table-fixed border-separate border-spacing-0 rounded-md border border-line bg-surface">
        <caption className="sr-only">
          The week from {dayAndMonth(week[0]?.day ?? day)}. Arrow keys go from hour to hour, Enter opens one.
        </caption>
        <thead>
          <tr>
            <th scope="col" className="w-14">
              <span className="sr-only">Hour</span>
            </th>
            {week.map((one) => (
              <WeekdayHead key={one.day} place={place} day={one.day} isToday={one.day === today} />
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.map((hour, row) => (
            <tr key={hour}>
              <th
                scope="row"
                className="border-t border-line px-2 pt-2 text-left align-top text-xs font-normal text-ink-2 tabular-nums"
              >
                {String(hour).padStart(2, "0")}:00
              </th>
              {week.map((one, index) => (
                <td
                  key={one.day}
                  data-slot={`${row}:${index}`}
                  className={cx(
                    "border-t border-l border-line p-0.5 align-top",
                    one.day === today && "bg-sunk",
                  )}
                >
                  <SlotContent {...{ place, one, row, hour, now, zone }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </SlotKeys>
  );
}

function WeekdayHead({ place, day, isToday }: { place: PlanPlace; day: LocalDay; isToday: boolean }) {
  return (
    <th scope="col" className={cx("border-l border-line p-0 font-semibold", isToday && "bg-sunk")}>
      <Link
        href={dayHref(place, day, "day")}
        aria-current={isToday ? "date" : undefined}
        className={cx(
          "flex min-h-11 items-center justify-center gap-1 no-underline hover:underline",
          isToday ? "text-primary" : "text-ink",
        )}
      >
        <span aria-hidden="true">
          {weekday(day)} {dayOfMonth(day)}
        </span>
        <span className="sr-only">
          {longDay(day)}
          {isToday && ", today"}
        </span>
      </Link>
    </th>
  );
}

type SlotContentProps = Pick<WeekProps, "place" | "now" | "zone"> & {
  readonly one: DayOfPlan<Activity>;
  readonly row: number;
  readonly hour: number;
};

function SlotContent({ place, one, row, hour, now, zone }: SlotContentProps) {
  const inHour = one.hours[row]?.activities ?? [];
  if (inHour.length === 0) return <SlotLink {...{ place, hour, now, zone }} day={one.day} small />;
  return (
    <div className="grid gap-0.5">
      {inHour.map((activity) => (
        <ActivityCard key={activity.id} activity={activity} place={place} now={now} small />
      ))}
    </div>
  );
}

/** The same week for a phone: a day under the other, only what stands in it. */
export function WeekList({ place, day, today, activities, now }: WeekProps) {
  return (
    <ol className="grid gap-4">
      {weekOf(day).map((one) => {
        const own = activities.filter((activity) => activity.localDay === one);
        return (
          <li key={one} className="grid gap-1">
            <h2 className="text-base">
              <Link href={dayHref(place, one, "day")} className="link inline-flex min-h-11 items-center">
                {longDay(one)}
              </Link>
              {one === today && <span className="font-normal text-ink-2"> today</span>}
            </h2>
            {own.length === 0 && <p className="text-sm text-ink-2">Nothing planned.</p>}
            {own.map((activity) => (
              <ActivityCard key={activity.id} activity={activity} place={place} now={now} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}
