import { daysBetween, type LocalDay } from "@/lib/core/local-day";
import type { Change, ChangeEvent, Compare, EventKind } from "@/lib/insight/change/change";
import { amount, figure, inUnit } from "@/lib/insight/change/spoken";
import { weekDay } from "@/lib/record/mood/spoken";
import { datesAlong } from "./dates-along";
import { mostOf, type StepData, ticksOf } from "./step-data";

const eventWords: Readonly<Record<EventKind, string>> = {
  named: "Named",
  open: "Open again",
  working: "Work on it began",
  resting: "Resting",
  resolved: "Resolved",
  "skill-made": "Skill made",
  "skill-agreed": "Skill agreed by both",
  session: "Session",
};

/** "Skill made: Feet on the floor", "Session". */
export const eventName = ({ kind, name }: ChangeEvent): string =>
  name === null || kind === "session" ? eventWords[kind] : `${eventWords[kind]}: ${name}`;

export type EventDay = { readonly day: LocalDay; readonly mark: string; readonly names: readonly string[] };

/** What happened within the chart, a day at a time, each with the mark it carries there. Sessions carry a dot. */
export function eventDays({ events, from }: Pick<Change, "events" | "from">): EventDay[] {
  const byDay = new Map<LocalDay, ChangeEvent[]>();
  for (const event of events) {
    if (event.day < from) continue;
    byDay.set(event.day, [...(byDay.get(event.day) ?? []), event]);
  }
  let number = 0;
  return [...byDay].map(([day, happened]) => {
    const isSession = happened.every(({ kind }) => kind === "session");
    if (!isSession) number += 1;
    return { day, mark: isSession ? "·" : String(number), names: [...new Set(happened.map(eventName))] };
  });
}

const saidOn = (value: number, { metric }: Compare) =>
  metric === "times" ? `${figure(value)} ${value === 1 ? "time" : "times"}` : `${figure(value)} of 10`;

/** Often is drawn a day at a time: what was said of a week is drawn as its share of a day. */
const perDay = (value: number, measure: Compare) => value / inUnit(1, measure);

/** A measure as its chart shows it. */
export function measureData(measure: Compare, change: Change): StepData {
  const { from, today } = change;
  const span = daysBetween(from, today) + 1;
  const points = measure.points
    .filter(({ day }) => day >= from)
    .map(({ day, value }) => ({
      at: daysBetween(from, day),
      value,
      label: weekDay(day, today),
      words: saidOn(value, measure),
    }));
  const lines = [
    { value: measure.baseline, what: "At first" },
    { value: measure.target, what: "Aim" },
  ].flatMap(({ value, what }) =>
    value === null
      ? []
      : [
          {
            value: perDay(value, measure),
            label: `${what}: ${amount(value, measure).replace("about ", "")}`,
          },
        ],
  );
  const values = [...points.map(({ value }) => value), ...lines.map(({ value }) => value)];
  const most = measure.metric === "times" ? mostOf(values) : 10;
  return {
    span,
    most,
    series: [{ name: measure.metric === "times" ? "How often" : "Of 10", look: 1, points }],
    hairlines: lines,
    events: eventDays(change).map(({ day, mark, names }) => ({
      at: daysBetween(from, day),
      mark,
      label: names.join("; "),
    })),
    dates: datesAlong(from, span, today),
    ticks: ticksOf(most),
  };
}
