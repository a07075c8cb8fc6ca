import { ArrowLeft } from "lucide-react";
import type { Support } from "@/components/safety/support";
import { ReachNote } from "@/components/skills/reach-note";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { addLocalDays } from "@/lib/core/local-day";
import { formatWhen } from "@/lib/record/mood/when";
import { type Activity, outcomeWords, valueAreaWords } from "@/lib/work/activities/activity";
import { clockOf } from "@/lib/work/activities/planner";
import type { Reader } from "@/lib/work/skills/queries";
import { CopyForm } from "./copy-form";
import { duration, longDay } from "./dates";
import { DeleteActivity } from "./delete-activity";
import { OutcomeForm } from "./outcome-form";
import { dayHref, type PlanPlace } from "./place";
import { PlanForm } from "./plan-form";

type ActivityViewProps = {
  readonly place: PlanPlace;
  readonly activity: Activity;
  /** Whether the reader may change it: the client any, a psychologist what they planned. */
  readonly canChange: boolean;
  readonly readers: readonly Reader[];
  readonly idempotencyKey: string;
  /** Null at the desk. */
  readonly support: Support | null;
};

/** One activity: what was planned, how it went, and everything to do with it. */
export function ActivityView({ place, activity, canChange, readers, ...rest }: ActivityViewProps) {
  const { clientId } = place;
  return (
    <div className="grid gap-6">
      <p>
        <ButtonLink href={dayHref(place, activity.localDay, null)} variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Plan
        </ButtonLink>
      </p>
      <header className="grid gap-1">
        <h1>{activity.name}</h1>
        <p className="text-ink-2">
          {longDay(activity.localDay)}, {clockOf(activity)} · {duration(activity.minutes)}
          {activity.where && ` · ${activity.where}`}
        </p>
      </header>
      <Facts activity={activity} isClient={clientId === undefined} />
      {rest.support && (
        <Card aria-label="How it went">
          <OutcomeForm key={activity.version} activity={answeredOf(activity)} support={rest.support} />
        </Card>
      )}
      {canChange && (
        <Folded summary="Change or move it">
          <PlanForm
            key={activity.version}
            clientId={clientId}
            start={startOf(activity)}
            activity={{ id: activity.id, version: activity.version, planned: activity.planned }}
            idempotencyKey={rest.idempotencyKey}
            support={rest.support}
          />
        </Folded>
      )}
      <Folded summary="Do it again on other days">
        <CopyForm
          id={activity.id}
          clientId={clientId}
          days={[1, 2, 3, 4, 5, 6, 7].map((days) => addLocalDays(activity.localDay, days))}
          time={clockOf(activity)}
          idempotencyKey={rest.idempotencyKey}
        />
      </Folded>
      {canChange && <DeleteActivity id={activity.id} clientId={clientId} />}
      <ReachNote readers={readers} isClient={clientId === undefined} />
    </div>
  );
}

function Folded({ summary, children }: { summary: string; children: React.ReactNode }) {
  return (
    <details className="rounded-md border border-line bg-surface">
      <summary className="min-h-11 cursor-pointer px-4 py-3 font-semibold">{summary}</summary>
      <div className="border-t border-line p-4 sm:p-6">{children}</div>
    </details>
  );
}

const ofTen = (value: number | null) => (value === null ? "not said" : `${value} of 10`);

/** What was said so far. What nobody said is named so, never shown as 0. */
function Facts({ activity, isClient }: { activity: Activity; isClient: boolean }) {
  const { valueArea, planned, outcome, obstacle, moodBefore, moodAfter } = activity;
  const rows: ReadonlyArray<readonly [string, string] | false> = [
    valueArea !== null && ["For", valueAreaWords[valueArea]],
    planned && [
      "Expected",
      `pleasure ${ofTen(activity.predictedPleasure)}, sense of having done something ${ofTen(activity.predictedMastery)}`,
    ],
    !isClient && ["How it went", outcome === null ? "Not said yet" : outcomeWords[outcome]],
    outcome !== null && [
      "It was",
      `pleasure ${ofTen(activity.pleasure)}, sense of having done something ${ofTen(activity.mastery)}`,
    ],
    (moodBefore !== null || moodAfter !== null) && [
      "Mood",
      `${ofTen(moodBefore)} before, ${ofTen(moodAfter)} after`,
    ],
    obstacle !== null && ["In the way", obstacle],
    !planned && ["Planned", "No, written down afterwards"],
  ];
  const shown = rows.filter((row) => row !== false);
  if (shown.length === 0) return null;
  return (
    <dl className="grid gap-3">
      {shown.map(([name, words]) => (
        <div key={name} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
          <dt className="text-ink-2">{name}</dt>
          <dd className="whitespace-pre-line">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

const startOf = (activity: Activity) => ({
  name: activity.name,
  when: formatWhen(activity.startsAt, activity.zone),
  minutes: activity.minutes,
  where: activity.where ?? "",
  valueArea: activity.valueArea ?? "",
  predictedPleasure: activity.predictedPleasure,
  predictedMastery: activity.predictedMastery,
});

/** What the form needs, and no more: the rest of the row stays on the server. */
const answeredOf = ({ id, outcome, obstacle, pleasure, mastery, moodBefore, moodAfter }: Activity) => ({
  ...{ id, outcome, obstacle, pleasure, mastery, moodBefore, moodAfter },
});
