import type { ReactNode } from "react";
import { ChartTable } from "@/components/charts/chart-table";
import { LazyLineChart } from "@/components/charts/lazy-line-chart";
import { LineChart } from "@/components/charts/line-chart";
import type { LineData } from "@/components/charts/line-data";
import type { Change, Compare, Turn } from "@/lib/insight/change/change";
import { aimOf, practiceOf, verdictOf } from "@/lib/insight/change/spoken";
import { longDay, weekDay } from "@/lib/record/mood/spoken";
import { LazyStepChart } from "./lazy-step-chart";
import { eventDays, isSessionOnly, measureData, moodData } from "./measure-data";
import { StepTable } from "./step-table";

type ChangeViewProps = {
  readonly change: Change;
  readonly isClient: boolean;
  /** The sentences it started from. */
  readonly sentences?: ReactNode;
};

const metricWords = { times: "How often", strength: "How strong", mood: "Mood of the days" } as const;

/** What changed, in words first; then the charts, what happened, and how the skills were practised. */
export function ChangeView({ change, isClient, sentences }: ChangeViewProps) {
  const isOne = new Set(change.measures.flatMap(({ problem }) => problem?.id ?? [])).size <= 1;
  const answered = change.measures.filter(
    ({ points, baseline, target }) => points.length > 0 || baseline !== null || target !== null,
  );
  return (
    <div className="grid grid-cols-1 gap-8">
      <p className="text-lg">{turnWords(change.turn, isClient)}</p>
      {answered.length === 0 && (
        <p className="text-ink-2">
          {isClient
            ? "No day has an answer yet. Say how it was on a day, and this page begins to fill."
            : "No day has an answer yet. Your client says how a day was on their own page."}
        </p>
      )}
      {answered.map((measure) => (
        <MeasureView
          key={`${measure.problem?.id}-${measure.metric}`}
          measure={measure}
          change={change}
          isClient={isClient}
          name={nameOf(measure, isOne)}
        />
      ))}
      <Happened change={change} />
      <Practised change={change} />
      {sentences}
    </div>
  );
}

function nameOf({ metric, problem }: Compare, isOne: boolean): string {
  return isOne || problem === null
    ? metricWords[metric]
    : `${problem.name}: ${metricWords[metric].toLowerCase()}`;
}

function turnWords(turn: Turn | null, isClient: boolean): string {
  if (turn === null) {
    return isClient
      ? "You have not used a skill for this yet, so there is no before and after."
      : "No skill was used for this yet, so there is no before and after.";
  }
  const what = turn.kind === "use" ? "the first use of a skill for it" : "the day work on it began";
  return `Before and after are counted from ${what}: ${longDay(turn.day)}.`;
}

type MeasureViewProps = {
  readonly measure: Compare;
  readonly change: Change;
  readonly isClient: boolean;
  readonly name: string;
};

function MeasureView({ measure, change, isClient, name }: MeasureViewProps) {
  const sentence = verdictOf(measure, change.isRecent);
  const aim = aimOf(measure, isClient ? "you" : "the client");
  return (
    <section aria-label={name} className="grid grid-cols-1 gap-3">
      <h2 className="text-lg [overflow-wrap:anywhere]">{name}</h2>
      <p>{sentence}</p>
      {aim && <p className="text-ink-2">{aim}</p>}
      {measure.points.length > 0 &&
        (measure.metric === "mood" ? (
          <MoodPicture data={moodData(measure, change)} label={`${name}. ${sentence}`} name={name} />
        ) : (
          <StepPicture measure={measure} change={change} label={`${name}. ${sentence}`} name={name} />
        ))}
    </section>
  );
}

type PictureProps = { readonly label: string; readonly name: string };

function StepPicture({
  measure,
  change,
  label,
  name,
}: PictureProps & Pick<MeasureViewProps, "measure" | "change">) {
  const data = measureData(measure, change);
  const isShare = data.hairlines.length > 0 && measure.metric === "times" && measure.countedPer === "week";
  return (
    <>
      <LazyStepChart data={data} label={label} />
      <p className="text-sm text-ink-2">
        Each dot is one day with an answer.
        {isShare && " The dotted lines are a week's number, shared over seven days."}
      </p>
      <StepTable data={data} caption={name} />
    </>
  );
}

function MoodPicture({ data, label, name }: PictureProps & { readonly data: LineData }) {
  return (
    <>
      <LazyLineChart data={data} label={label}>
        <LineChart data={data} label={label} />
      </LazyLineChart>
      <ChartTable data={data} caption={name} what="Day" />
    </>
  );
}

function Happened({ change }: { readonly change: Change }) {
  const all = eventDays(change);
  const days = all.filter((day) => !isSessionOnly(day));
  const sessions = all.length - days.length;
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="happened-title" className="grid gap-2">
      <h2 id="happened-title" className="text-lg">
        What happened meanwhile
      </h2>
      <p className="text-sm text-ink-2">
        The numbers stand above the charts.
        {sessions > 0 && ` A dot there is a session: ${sessions} in all.`}
      </p>
      <ol className="grid gap-1">
        {days.map(({ day, mark, names }) => (
          <li key={day} className="grid grid-cols-[2rem_7rem_1fr] gap-x-2">
            <span className="font-semibold">{mark}</span>
            <span className="text-ink-2">{weekDay(day, change.today)}</span>
            <span className="[overflow-wrap:anywhere]">{names.join("; ")}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Practised({ change: { practice } }: { readonly change: Change }) {
  if (practice.length === 0) return null;
  return (
    <section aria-labelledby="practised-title" className="grid gap-2">
      <h2 id="practised-title" className="text-lg">
        How the skills were used
      </h2>
      <ul className="grid gap-2">
        {practice.map((skill) => (
          <li key={skill.skillId}>
            <span className="font-semibold [overflow-wrap:anywhere]">{skill.name}</span>
            <span className="block text-ink-2">{practiceOf(skill)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
