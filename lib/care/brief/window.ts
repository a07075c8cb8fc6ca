import { addLocalDays, daysBetween, type LocalDay } from "@/lib/core/local-day";
import type { SessionFact, Window } from "./facts";

export const MOST_DAYS = 90;

/** The newest session that was held by now. */
export const lastHeldOf = (sessions: readonly SessionFact[], now: Date): SessionFact | null =>
  sessions
    .filter(({ status, startsAt }) => status === "held" && new Date(startsAt) <= now)
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt))[0] ?? null;

/** The soonest session that is planned from now on; one that has begun counts for its length. */
export const nextPlannedOf = (sessions: readonly SessionFact[], now: Date): SessionFact | null =>
  sessions
    .filter(
      ({ status, startsAt, minutes }) =>
        status === "planned" && Date.parse(startsAt) + minutes * 60_000 > now.getTime(),
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0] ?? null;

/** The day of the session itself counts as before it: what was said in it is not news. A session today leaves today. */
export function windowOf(held: LocalDay | null, today: LocalDay): Window {
  const after = held === null ? null : addLocalDays(held, 1);
  const earliest = addLocalDays(today, 1 - MOST_DAYS);
  const wanted = after === null || after < earliest ? earliest : after;
  const from = wanted > today ? today : wanted;
  const days = daysBetween(from, today) + 1;
  return { held, from, to: today, days, beforeFrom: addLocalDays(from, -days) };
}

type Dated = { readonly day: LocalDay };

export const within = <T extends Dated>(rows: readonly T[], { from, to }: Window): T[] =>
  rows.filter(({ day }) => day >= from && day <= to);

export const before = <T extends Dated>(rows: readonly T[], { from, beforeFrom }: Window): T[] =>
  rows.filter(({ day }) => day >= beforeFrom && day < from);
