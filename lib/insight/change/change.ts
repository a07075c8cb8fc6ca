import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import type { CountedPer } from "@/lib/work/problems/problem";
import { type Comparison, compare } from "./compare";
import { type DayValue, MOST_DAYS, valuesIn, windowsOf } from "./windows";

export type Metric = "times" | "strength" | "mood";

/** One thing that is looked at before and after: how often, how strong, or the mood of the days. */
export type Measure = {
  readonly metric: Metric;
  /** The problem area it is of; null for mood. */
  readonly problem: { readonly id: string; readonly name: string } | null;
  readonly countedPer: CountedPer;
  readonly points: readonly DayValue[];
  /** What the client said it was like at first, and what they aim for, a day or a week as counted. Null: not said. */
  readonly baseline: number | null;
  readonly target: number | null;
};

export type EventKind =
  | "named"
  | "working"
  | "resting"
  | "resolved"
  | "open"
  | "skill-made"
  | "skill-agreed"
  | "session";
export type ChangeEvent = { readonly day: LocalDay; readonly kind: EventKind; readonly name: string | null };

/** How a skill was practised. `helpedMean` is 1–5 over the `helpedN` uses that were rated; null with none. */
export type Practice = {
  readonly skillId: string;
  readonly name: string;
  readonly uses: number;
  readonly helpedN: number;
  readonly helpedMean: number | null;
  readonly firstDay: LocalDay | null;
  readonly lastDay: LocalDay | null;
};

/** From when "after" is counted: the first use of a skill, else the day the client began to work on it. */
export type Turn = { readonly day: LocalDay; readonly kind: "use" | "working" };

/** All that was read, before anything is made of it. */
export type Facts = {
  readonly of: "problem" | "skill";
  readonly measures: readonly Measure[];
  readonly practice: readonly Practice[];
  readonly events: readonly ChangeEvent[];
  readonly useDays: ReadonlyArray<{ readonly day: LocalDay; readonly n: number }>;
};

export type Compare = Measure & { readonly comparison: Comparison | null };
export type Change = Omit<Facts, "measures"> & {
  readonly today: LocalDay;
  /** The first day of the charts. */
  readonly from: LocalDay;
  readonly turn: Turn | null;
  /** Whether the days since are fewer than four weeks. */
  readonly isRecent: boolean;
  readonly measures: readonly Compare[];
};

const earliest = (days: readonly LocalDay[]): LocalDay | null => days.toSorted()[0] ?? null;

/** Where "after" begins. Nothing was tried yet: null, and nothing is compared. */
export function turnOf({ practice, events }: Pick<Facts, "practice" | "events">): Turn | null {
  const used = earliest(practice.flatMap(({ firstDay }) => firstDay ?? []));
  if (used) return { day: used, kind: "use" };
  const began = earliest(events.flatMap(({ kind, day }) => (kind === "working" ? day : [])));
  return began && { day: began, kind: "working" };
}

/** What changed: each measure before and after, on the days that have an answer. */
export function changeOf(facts: Facts, today: LocalDay): Change {
  const turn = turnOf(facts);
  const windows = turn && windowsOf(turn.day, today);
  const measures = facts.measures.map((measure) => ({
    ...measure,
    comparison:
      windows && compare(valuesIn(measure.points, windows.before), valuesIn(measure.points, windows.after)),
  }));
  const first = earliest(facts.measures.flatMap(({ points }) => points.map(({ day }) => day)));
  const oldest = addLocalDays(today, 1 - MOST_DAYS);
  const from = first !== null && first > oldest ? first : oldest;
  return {
    ...facts,
    measures,
    today,
    turn,
    from: first === null ? today : from,
    isRecent: windows !== null && windows.after.from === turn?.day,
  };
}
