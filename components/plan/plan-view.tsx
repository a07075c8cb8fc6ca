import { ArrowLeft, ArrowRight, CircleHelp, PenLine, Plus } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { ReachNote } from "@/components/skills/reach-note";
import { ButtonLink } from "@/components/ui/button-link";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import type { LocalDay } from "@/lib/core/local-day";
import type { Activity } from "@/lib/work/activities/activity";
import type { Gap } from "@/lib/work/activities/gap";
import { weekOf } from "@/lib/work/activities/planner";
import type { Reader } from "@/lib/work/skills/queries";
import { dayAndMonth, longDay } from "./dates";
import { DayPlan } from "./day-plan";
import { GapNote } from "./gap-note";
import { dayHref, hrefIn, type PlanPlace, shifted, type PlanView as View } from "./place";
import { WeekGrid, WeekList } from "./week-plan";

export type PlanViewProps = {
  readonly place: PlanPlace;
  readonly view: View;
  readonly day: LocalDay;
  readonly today: LocalDay;
  readonly now: Date;
  readonly zone: string;
  /** Those of the week that holds `day`. */
  readonly activities: readonly Activity[];
  readonly gap: Gap;
  readonly readers: readonly Reader[];
};

/** The plan: a day by hours on a phone, a week of hours on a desktop, or the one that is asked for. */
export function PlanView(props: PlanViewProps) {
  const { place, view, day, activities, gap, readers } = props;
  const isClient = place.clientId === undefined;
  return (
    <div className="grid grid-cols-1 gap-6">
      <header className="flex flex-wrap items-center gap-2">
        <h1 className="mr-auto">Plan</h1>
        {isClient && (
          <ButtonLink href={hrefIn(place, "/log")} variant="secondary">
            <Icon icon={PenLine} /> Write down what you did
          </ButtonLink>
        )}
        <ButtonLink href={hrefIn(place, `/new?at=${day}T09:00`)}>
          <Icon icon={Plus} /> Plan something
        </ButtonLink>
      </header>
      {isClient && (
        <p className="-mt-3">
          <Link href="/plan/about" className="link inline-flex min-h-11 items-center gap-2">
            <Icon icon={CircleHelp} /> Why planning helps, and how to start small
          </Link>
        </p>
      )}
      <Steps {...props} />
      {activities.length === 0 && (
        <EmptyState title="Nothing is planned in this week.">
          {isClient
            ? "One small thing is a plan. Choose an hour below, or start with what you already do."
            : "Choose an hour below to plan something together."}
        </EmptyState>
      )}
      {view !== "week" && <DayPlan {...props} className={view === "day" ? undefined : "lg:hidden"} />}
      {view === "week" && (
        <div className="lg:hidden">
          <WeekList {...props} />
        </div>
      )}
      {view !== "day" && (
        // A week needs more room than a page to read on: what is free beside it, else it scrolls in its frame.
        <div
          className={cx(
            "hidden overflow-x-auto lg:block",
            isClient && "xl:mx-[calc(-1*clamp(0px,(100vw-64rem)/2,6rem))]",
          )}
        >
          <WeekGrid {...props} />
        </div>
      )}
      <GapNote gap={gap} isClient={isClient} />
      <ReachNote readers={readers} isClient={isClient} />
    </div>
  );
}

function Steps({ place, view, day, today }: PlanViewProps) {
  const week = weekOf(day);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {view !== "week" && (
        <StepNav
          name={longDay(day)}
          unit="day"
          hrefs={[-1, 1].map((days) => shifted(place, day, view, days))}
          className={view === "day" ? undefined : "lg:hidden"}
        />
      )}
      {view !== "day" && (
        <StepNav
          name={`${dayAndMonth(week[0] ?? day)} to ${dayAndMonth(week[6] ?? day)}`}
          unit="week"
          hrefs={[-7, 7].map((days) => shifted(place, day, view, days))}
          className={view === "week" ? undefined : "hidden lg:flex"}
        />
      )}
      <nav aria-label="How much to see" className="ml-auto flex flex-wrap items-center gap-1">
        {day !== today && (
          <ButtonLink href={dayHref(place, today, view)} variant="quiet">
            Today
          </ButtonLink>
        )}
        {(["day", "week"] as const).map((one) => (
          <ButtonLink
            key={one}
            href={dayHref(place, day, one)}
            variant={view === one ? "secondary" : "quiet"}
            aria-current={view === one ? "true" : undefined}
          >
            {one === "day" ? "Day" : "Week"}
          </ButtonLink>
        ))}
      </nav>
    </div>
  );
}

type StepNavProps = {
  readonly name: string;
  readonly unit: "day" | "week";
  readonly hrefs: readonly Route[];
  readonly className?: string | undefined;
};

function StepNav({ name, unit, hrefs, className }: StepNavProps) {
  const [before, after] = hrefs;
  return (
    <nav aria-label={`Another ${unit}`} className={cx("flex items-center gap-1", className)}>
      {before && (
        <ButtonLink href={before} variant="quiet" rel="prev" aria-label={`The ${unit} before`}>
          <Icon icon={ArrowLeft} />
        </ButtonLink>
      )}
      <h2 className="text-lg">{name}</h2>
      {after && (
        <ButtonLink href={after} variant="quiet" rel="next" aria-label={`The ${unit} after`}>
          <Icon icon={ArrowRight} />
        </ButtonLink>
      )}
    </nav>
  );
}
