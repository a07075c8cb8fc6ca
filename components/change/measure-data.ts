import type { LineData } from "@/components/charts/line-data";
import { faceFor, faces } from "@/components/ui/faces";
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

const FIRST_USE = "First use of a skill for it";

/** "Skill made: Feet on the floor", "Session". */
const eventName = ({ kind, name }: ChangeEvent): string =>
  name === null || kind === "session" ? eventWords[kind] : `${eventWords[kind]}: ${name}`;

export type EventDay = { readonly day: LocalDay; readonly mark: string; readonly names: readonly string[] };

/** The mark of a day on which nothing happened but a session. */
const SESSION = "·";

/** What happened within the chart, a day at a time, each with the mark it carries there. */
export function eventDays({ events, from, turn }: Pick<Change, "events" | "from" | "turn">): EventDay[] {
  const happened = events.map((event) => ({
    day: event.day,
    name: eventName(event),
    isSession: event.kind === "session",
  }));
  const firstUse = turn?.kind === "use" ? [{ day: turn.day, name: FIRST_USE, isSession: false }] : [];
  const byDay = new Map<LocalDay, typeof happened>();
  for (const one of [...happened, ...firstUse]) {
    if (one.day >= from) byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
  }
  let number = 0;
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, all]) => {
      const isSession = all.every((one) => one.isSession);
      if (!isSession) number += 1;
      return {
        day,
        mark: isSession ? SESSION : String(number),
        names: [...new Set(all.map(({ name }) => name))],
      };
    });
}

/** A day with a session and nothing else: a dot on the chart, not a line of the list. */
export const isSessionOnly = ({ mark }: EventDay): boolean => mark === SESSION;

const saidOn = (value: number, { metric }: Compare) =>
  metric === "times" ? `${figure(value)} ${value === 1 ? "time" : "times"}` : `${figure(value)} of 10`;

/** Often is drawn a day at a time: what was said of a week is drawn as its share of a day. */
const perDay = (value: number, measure: Compare) => value / inUnit(1, measure);

type EventMark = StepData["events"][number];

/** Marks that would stand on each other on a phone become one, "1–3"; a number goes before a dot. */
export function spaced(events: readonly EventMark[], span: number): EventMark[] {
  const apart = span / 18;
  const kept: EventMark[] = [];
  for (const event of events) {
    const before = kept.at(-1);
    if (!before || event.at - before.at >= apart) kept.push(event);
    else kept.splice(-1, 1, together(before, event));
  }
  return kept;
}

function together(before: EventMark, event: EventMark): EventMark {
  const label = `${before.label}; ${event.label}`;
  if (event.mark === SESSION) return { ...before, label };
  if (before.mark === SESSION) return { ...event, label };
  return { ...before, mark: `${before.mark.split("–")[0]}–${event.mark}`, label };
}

/** The mood of the days on the diary's one scale, from 1 to 10 with its words. */
export function moodData({ points }: Compare, { from, today }: Change): LineData {
  const span = daysBetween(from, today) + 1;
  return {
    span,
    points: points
      .filter(({ day }) => day >= from)
      .map(({ day, value }) => ({
        at: daysBetween(from, day),
        value,
        label: weekDay(day, today),
        words: faceFor(Math.round(value)).word,
      })),
    band: [],
    marks: datesAlong(from, span, today),
    ticks: faces.map(({ value, word }) => ({ value, word })),
    dotIs: "The mean of each day",
    bandIs: "",
  };
}

/** Where it was at first and where it is meant to be, as far as they were said. */
function hairlinesOf(measure: Compare): StepData["hairlines"] {
  return [
    { value: measure.baseline, what: "At first" },
    { value: measure.target, what: "Aim" },
  ].flatMap(({ value, what }) => {
    if (value === null) return [];
    const label = `${what}: ${amount(value, measure).replace("about ", "")}`;
    return [{ value: perDay(value, measure), label }];
  });
}

/** How often or how strong, as its chart shows it. */
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
  const lines = hairlinesOf(measure);
  const values = [...points.map(({ value }) => value), ...lines.map(({ value }) => value)];
  const most = measure.metric === "times" ? mostOf(values) : 10;
  return {
    span,
    most,
    series: [{ name: measure.metric === "times" ? "How often" : "Of 10", look: 1, points }],
    hairlines: lines,
    events: spaced(
      eventDays(change).map(({ day, mark, names }) => ({
        at: daysBetween(from, day),
        mark,
        label: names.join("; "),
      })),
      span,
    ),
    dates: datesAlong(from, span, today),
    ticks: ticksOf(most),
  };
}
