import type { LocalDay } from "@/lib/core/local-day";
import type { BriefFacts, TargetFact, WorkFacts } from "./facts";

/** Which of the three sentences a clause belongs to: how it has been, what was practised, what changed in the work. */
export type ClausePart = "course" | "practice" | "work";

/** One thing the brief says, with the numbers it rests on and where they can be seen. */
export type Clause = {
  readonly rule: string;
  readonly text: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** The page of the client that shows the numbers, from the client's own page on: `/problems/…`, or empty. */
  readonly at: string;
};

/** A rule says its clause, or nothing. `id` names it; the order in its list is the order in the sentence. */
export type Rule<Facts = BriefFacts> = {
  readonly id: string;
  readonly part: ClausePart;
  readonly says: (facts: Facts) => Omit<Clause, "rule"> | null;
};

export type WorkRule = Rule<{ readonly work: WorkFacts; readonly brief: BriefFacts }>;
export type TargetRule = {
  readonly id: string;
  readonly says: (target: TargetFact, brief: BriefFacts) => Omit<Clause, "rule"> | null;
};

/** One decimal where it says something: 6, 6.4. */
export const spoken = (value: number): string => String(Math.round(value * 10) / 10);

const MONTH_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

const noon = (day: LocalDay) => new Date(`${day}T12:00:00Z`);
/** `5 March` */
export const spokenDay = (day: LocalDay): string => MONTH_DAY.format(noon(day));

/** `3, 4 and 9 March`, at most three of them; the newest are named. */
export function spokenDays(days: readonly LocalDay[]): string {
  const named = [...days].sort().slice(-3);
  const last = named.at(-1);
  if (last === undefined) return "";
  const month = MONTH.format(noon(last));
  const short = named.map((day, index) =>
    index < named.length - 1 && MONTH.format(noon(day)) === month
      ? String(Number(day.slice(8)))
      : spokenDay(day),
  );
  return listed(short);
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** `once`, `twice`, `3 times`. */
export function often(n: number): string {
  if (n === 1) return "once";
  return n === 2 ? "twice" : `${n} times`;
}

/** `1 day`, `3 days`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The average as it is said: with one decimal, so that what is compared is what is read. */
export const meanOf = (values: readonly number[]): number | null => {
  const exact = mean(values);
  return exact === null ? null : Math.round(exact * 10) / 10;
};

export const quoted = (words: string): string => `“${words}”`;
