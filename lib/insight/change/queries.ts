import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { moodDays, problemAreas, problemReadings, skillProblems, skills } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { addLocalDays, type LocalDay, localDayOf } from "@/lib/core/local-day";
import type { Sealed } from "@/lib/core/sealed";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { problemPlace } from "@/lib/work/problems/places";
import {
  type Change,
  type ChangeEvent,
  changeOf,
  type EventKind,
  type Measure,
  type Metric,
  type Practice,
  turnOf,
} from "./change";
import { type DayValue, MOST_DAYS, windowsOf } from "./windows";

type Work = RecordAccess<"work">;
type Mood = RecordAccess<"mood">;
type Target =
  | { readonly problemId: string; readonly skillId?: never }
  | { readonly skillId: string; readonly problemId?: never };

/** A skill that is for many problem areas shows the first ones only: a page with twenty charts says nothing. */
const MOST_PROBLEMS = 3;
const MOST_SKILLS = 20;
const MOST_EVENTS = 400;

const skillPlace = (rowId: string) => ({ table: "skills", column: "name", rowId });

type Area = typeof problemAreas.$inferSelect;

/** The problem area that is asked for, or those a skill is for. */
async function findAreas(tx: Tx, work: Work, target: Target): Promise<Area[]> {
  const alive = and(eq(problemAreas.ownerId, work.ownerId), isNull(problemAreas.deletedAt));
  const linked = tx
    .select({ id: skillProblems.problemId })
    .from(skillProblems)
    .where(and(eq(skillProblems.ownerId, work.ownerId), eq(skillProblems.skillId, target.skillId ?? "")));
  const wanted = target.problemId ? eq(problemAreas.id, target.problemId) : inArray(problemAreas.id, linked);
  return tx
    .select()
    .from(problemAreas)
    .where(and(alive, wanted))
    .orderBy(asc(problemAreas.createdAt))
    .limit(MOST_PROBLEMS);
}

type SkillRow = {
  id: string;
  name: Sealed;
  created_at: string | Date;
  agreed_at: string | Date | null;
  uses: number;
  helped_n: number;
  helped_mean: number | null;
  first_day: LocalDay | null;
  last_day: LocalDay | null;
};

/** The skills that are for a problem area, or the one asked for, each with its practice and when both had agreed to it. */
async function findSkills(tx: Tx, work: Work, target: Target): Promise<SkillRow[]> {
  const owner = sql`${work.ownerId}::uuid`;
  const wanted = target.skillId
    ? sql`s.id = ${target.skillId}::uuid`
    : sql`s.id in (select l.skill_id from skill_problems l where l.owner_id = ${owner} and l.problem_id = ${target.problemId}::uuid)`;
  const { rows } = await tx.execute<SkillRow>(sql`
    select s.id, s.name, s.created_at, agreed.at as agreed_at, used.*
      from ${skills} s
      left join lateral (
        select min(both_at) as at from (
          select max(a.at) as both_at from skill_agreements a
           where a.owner_id = ${owner} and a.skill_id = s.id
           group by a.skill_version having count(distinct a.person_id) > 1) versions) agreed on true
      left join lateral (
        select count(*)::int as uses, count(u.helped)::int as helped_n, avg(u.helped)::float8 as helped_mean,
               min(u.local_day)::text as first_day, max(u.local_day)::text as last_day
          from skill_uses u where u.owner_id = ${owner} and u.skill_id = s.id and u.deleted_at is null) used on true
     where s.owner_id = ${owner} and s.deleted_at is null and ${wanted}
     order by s.created_at, s.id limit ${MOST_SKILLS}`);
  return rows;
}

type EventRow = { kind: EventKind | "use"; day: LocalDay; subject: string | null; n: number };

type Between = {
  readonly problemIds: readonly string[];
  readonly skillIds: readonly string[];
  readonly from: LocalDay;
};

const list = (ids: readonly string[]) =>
  sql`array[${sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )}]::uuid[]`;

/** What happened: where the problem areas stood, sessions held, and the days on which the skills were used. */
async function findEvents(tx: Tx, work: Work, { problemIds, skillIds, from }: Between): Promise<EventRow[]> {
  const owner = sql`${work.ownerId}::uuid`;
  const zone = work.actor.zone;
  const { rows } = await tx.execute<EventRow>(sql`
    (select case when t.first then 'named' else t.status end as kind, t.day::text as day, t.problem_id::text as subject, 1 as n
       from (select status, problem_id, (at at time zone ${zone})::date as day,
                    row_number() over (partition by problem_id order by at, id) = 1 as first
               from problem_statuses where owner_id = ${owner} and problem_id = any (${list(problemIds)})) t
      order by day desc limit ${MOST_EVENTS})
    union all
    (select 'session', local_day::text, null, 1 from therapy_dates
      where owner_id = ${owner} and status = 'held' and deleted_at is null and local_day >= ${from}
      order by local_day desc limit ${MOST_EVENTS})
    union all
    (select 'use', local_day::text, null, count(*)::int from skill_uses
      where owner_id = ${owner} and skill_id = any (${list(skillIds)}) and deleted_at is null and local_day >= ${from}
      group by local_day order by local_day desc limit ${MOST_EVENTS})`);
  return rows;
}

const practiceIn = (sealer: Sealer, row: SkillRow): Practice => ({
  skillId: row.id,
  name: sealer.open(skillPlace(row.id), row.name),
  uses: row.uses,
  helpedN: row.helped_n,
  helpedMean: row.helped_mean,
  firstDay: row.first_day,
  lastDay: row.last_day,
});

type DayRow = {
  subject: string | null;
  day: LocalDay;
  times: number | null;
  strength: number | null;
  mood: number | null;
};

type Asked = {
  readonly problemIds: readonly string[];
  readonly turn: LocalDay | null;
  readonly today: LocalDay;
};

/**
 * The answers of the last year, and of the four weeks before the turn where those lie further back; with a proof for mood,
 * the mean of each day's moods too. One statement.
 */
function readDays(work: Work, mood: Mood | null, { problemIds, turn, today }: Asked): Promise<DayRow[]> {
  const first = addLocalDays(today, 1 - MOST_DAYS);
  const { before } = windowsOf(turn ?? first, today);
  const owner = sql`${work.ownerId}::uuid`;
  const inReach = sql`(day between ${first} and ${today} or day between ${before.from} and ${before.to})`;
  const ofDays = sql`union all
    select null, day::text, null, null, sum::float8 / n from ${moodDays}
     where owner_id = ${owner} and n > 0 and ${inReach}`;
  return inRecord(mood ?? work, async (tx) => {
    const { rows } = await tx.execute<DayRow>(sql`
      select problem_id::text as subject, day::text as day, times, strength, null::float8 as mood from ${problemReadings}
       where owner_id = ${owner} and problem_id = any (${list(problemIds)}) and ${inReach}
      ${mood === null ? sql`` : ofDays}
       order by day limit ${(MOST_PROBLEMS + 1) * (MOST_DAYS + 28)}`);
    return rows;
  });
}

/** The answers as measures: how often and how strong for each problem area, and mood where it was read. */
function measuresOf(rows: readonly DayRow[], areas: readonly Named[], withMood: boolean): Measure[] {
  const pointsOf = (subject: string | null, metric: Metric): DayValue[] =>
    rows.flatMap(({ subject: of, day, [metric]: value }) =>
      of === subject && value !== null ? [{ day, value }] : [],
    );
  const ofAreas = areas.flatMap((area): Measure[] => {
    const shared = { problem: { id: area.id, name: area.opened }, countedPer: area.countedPer };
    const { baselineTimes, targetTimes, baselineStrength, targetStrength } = area;
    const often = { baseline: baselineTimes, target: targetTimes, points: pointsOf(area.id, "times") };
    const strong = {
      baseline: baselineStrength,
      target: targetStrength,
      points: pointsOf(area.id, "strength"),
    };
    return [
      { ...shared, metric: "times", ...often },
      { ...shared, metric: "strength", ...strong },
    ];
  });
  if (!withMood) return ofAreas;
  const unsaid = { problem: null, baseline: null, target: null };
  return [...ofAreas, { ...unsaid, metric: "mood", countedPer: "day", points: pointsOf(null, "mood") }];
}

/**
 * What changed for a problem area, or for what a skill is for: how often, how strong and, with a proof for it, the mood of the
 * days, before and after; with what happened meanwhile. Four statements. Throws `NotFound` when it is not there.
 */
export async function readChange(
  work: Work,
  mood: Mood | null,
  target: Target,
  today: LocalDay,
): Promise<Change> {
  const id = parseId<"target">(target.problemId ?? target.skillId);
  if (id === null || (mood !== null && mood.ownerId !== work.ownerId)) throw new NotFound();
  return inRecord(work, async (tx) => {
    const areas = await findAreas(tx, work, target);
    const skillRows = await findSkills(tx, work, target);
    if ((target.problemId ? areas : skillRows).length === 0) throw new NotFound();
    const sealer = await sealerOf(tx, work.ownerId);
    const named = areas.map((area) => ({
      ...area,
      opened: sealer.open(problemPlace("name", area.id), area.name),
    }));
    const practice = skillRows.map((row) => practiceIn(sealer, row));
    const from = addLocalDays(today, 1 - MOST_DAYS);
    const ids = { problemIds: areas.map((area) => area.id), skillIds: skillRows.map((row) => row.id) };
    const found = await findEvents(tx, work, { ...ids, from });
    const events = eventsOf(found, named, skillEvents(skillRows, practice, work.actor.zone));
    const turn = turnOf({ practice, events })?.day ?? null;
    const days = await readDays(work, mood, { problemIds: ids.problemIds, turn, today });
    const measures = measuresOf(days, named, mood !== null);
    const of = target.problemId ? "problem" : "skill";
    const useDays = found.flatMap(({ kind, day, n }) => (kind === "use" ? [{ day, n }] : []));
    return changeOf({ of, measures, practice, events, useDays }, today);
  });
}

type Named = Area & { readonly opened: string };

/** All that happened, in the order of the days. */
function eventsOf(
  found: readonly EventRow[],
  areas: readonly Named[],
  ofSkills: readonly ChangeEvent[],
): ChangeEvent[] {
  const nameOf = new Map(areas.map(({ id, opened }) => [id, opened]));
  const happened = found.flatMap(({ kind, day, subject }): ChangeEvent[] =>
    kind === "use" ? [] : [{ kind, day, name: nameOf.get(subject ?? "") ?? null }],
  );
  return [...happened, ...ofSkills].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function skillEvents(rows: readonly SkillRow[], practice: readonly Practice[], zone: string): ChangeEvent[] {
  return rows.flatMap(({ created_at: made, agreed_at: agreed }, at) => {
    const name = practice[at]?.name ?? null;
    const events: ChangeEvent[] = [{ kind: "skill-made", day: localDayOf(new Date(made), zone), name }];
    return agreed
      ? [...events, { kind: "skill-agreed" as const, day: localDayOf(new Date(agreed), zone), name }]
      : events;
  });
}
