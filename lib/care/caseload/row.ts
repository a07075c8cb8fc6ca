import { addLocalDays, daysFrom, type LocalDay, localDayOf } from "@/lib/core/local-day";
import type { SharedScope } from "../relationships/scope-words";
import type { ClientFacts, HomeworkFact, SessionFact, SnoozeFact } from "./facts";
import { type Flag, flagsOf, type Signs } from "./flags";

/** How many days the line of moods shows. */
const SPARK_DAYS = 30;
/** How many days "skills used" counts. */
const USES_DAYS = 28;

export type Snoozed = Flag & {
  readonly snoozeId: string;
  readonly until: LocalDay;
  readonly why: string;
};

/** One line of the caseload. Null means the part is not shared, never zero. */
export type CaseloadRow = {
  readonly clientId: string;
  readonly name: string;
  readonly kind: "care" | "cover";
  readonly scopes: readonly SharedScope[];
  readonly next: SessionFact | null;
  readonly lastHeld: LocalDay | null;
  readonly lastEntry: LocalDay | null;
  readonly unread: number | null;
  readonly homework: { readonly done: number; readonly assigned: number } | null;
  readonly uses: number | null;
  readonly working: number | null;
  readonly moods: ReadonlyArray<number | null> | null;
  readonly flags: readonly Flag[];
  readonly snoozed: readonly Snoozed[];
  /** Sessions on the psychologist's today. */
  readonly todays: readonly SessionFact[];
};

export type Moment = { readonly now: Date; readonly today: LocalDay; readonly zone: string };
type OpenedSnooze = Omit<SnoozeFact, "reason"> & { readonly why: string };
type Opened = { readonly name: string | null; readonly snoozes: readonly OpenedSnooze[] };

export function rowOf(facts: ClientFacts, opened: Opened, moment: Moment): CaseloadRow {
  const flags = flagsOf(signsOf(facts, moment));
  const live = opened.snoozes.filter(({ until }) => new Date(until) > moment.now);
  const asleep = (kind: string) => live.find(({ flag }) => flag === kind);
  const { sessions } = facts;
  return {
    clientId: facts.clientId,
    name: opened.name ?? clientSince(facts.startedAt, moment.zone),
    kind: facts.kind,
    scopes: facts.scopes,
    next: sessions.find((one) => one.status === "planned" && !isOver(one, moment.now)) ?? null,
    lastHeld: lastHeldOf(sessions),
    lastEntry: facts.entries?.days.at(-1) ?? null,
    unread: facts.entries?.unread ?? null,
    homework: facts.homework && countHomework(facts.homework, moment.now),
    uses: facts.uses && sumSince(facts.uses, addLocalDays(moment.today, 1 - USES_DAYS)),
    working: facts.working,
    moods: facts.moods && sparkOf(facts.moods, moment.today),
    flags: flags.filter(({ kind }) => !asleep(kind)),
    snoozed: flags.flatMap((flag) => {
      const snooze = asleep(flag.kind);
      if (!snooze) return [];
      const until = localDayOf(new Date(snooze.until), moment.zone);
      return [{ ...flag, snoozeId: snooze.id, until, why: snooze.why }];
    }),
    todays: sessions.filter((one) => localDayOf(new Date(one.startsAt), moment.zone) === moment.today),
  };
}

/** How a client without a name in the terms is called: "Client since March 2026". */
export function clientSince(startedAt: string, zone: string): string {
  const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: zone });
  return `Client since ${month.format(new Date(startedAt))}`;
}

const MINUTE_MS = 60_000;
const isOver = ({ startsAt, minutes }: SessionFact, now: Date) =>
  new Date(startsAt).getTime() + minutes * MINUTE_MS < now.getTime();

const lastHeldOf = (sessions: readonly SessionFact[]) =>
  sessions.findLast(({ status }) => status === "held")?.day ?? null;

const sumSince = (counted: ReadonlyArray<readonly [LocalDay, number]>, from: LocalDay) =>
  counted.reduce((sum, [day, n]) => (day >= from ? sum + n : sum), 0);

const HOMEWORK_MS = 28 * 86_400_000;

/** Of what was given in the last four weeks, how much was done at least partly. */
function countHomework(homework: readonly HomeworkFact[], now: Date) {
  const given = homework.filter(
    ({ assignedAt }) => now.getTime() - new Date(assignedAt).getTime() < HOMEWORK_MS,
  );
  const done = given.filter(({ outcome }) => outcome === "done" || outcome === "partly");
  return { done: done.length, assigned: given.length };
}

function sparkOf(moods: NonNullable<ClientFacts["moods"]>, today: LocalDay): Array<number | null> {
  const means = new Map(moods.map(([day, n, sum]) => [day, sum / n]));
  return daysFrom(addLocalDays(today, 1 - SPARK_DAYS), today).map((day) => means.get(day) ?? null);
}

function activeDaysOf({ moods, entries, uses }: ClientFacts): LocalDay[] | null {
  if (moods === null && entries === null && uses === null) return null;
  const days = [...(moods ?? []), ...(uses ?? [])].map(([day]) => day);
  return [...new Set([...days, ...(entries?.days ?? [])])].sort();
}

function signsOf(facts: ClientFacts, { now, today, zone }: Moment): Signs {
  const dayOf = (at: string) => localDayOf(new Date(at), zone);
  const isUnreviewed = ({ outcomeAt, reviewedAt }: HomeworkFact) =>
    outcomeAt !== null && reviewedAt === null ? [dayOf(outcomeAt)] : [];
  return {
    today,
    startedOn: dayOf(facts.startedAt),
    activeDays: activeDaysOf(facts),
    moods: facts.moods?.map(([day, n, sum]) => ({ day, mean: sum / n })) ?? null,
    lastHeld: lastHeldOf(facts.sessions),
    unmarked: facts.sessions
      .filter((one) => one.status === "planned" && isOver(one, now))
      .map(({ day }) => day),
    unreviewed: (facts.homework ?? []).flatMap(isUnreviewed),
    disputes: (facts.disputes ?? []).map(dayOf),
    termsSince: facts.termsSince === null ? null : dayOf(facts.termsSince),
    coverEnds: facts.endsAt === null ? null : dayOf(facts.endsAt),
    sharing: facts.sharing.map(({ scope, at, what }) => ({ scope, what, day: dayOf(at) })),
  };
}
