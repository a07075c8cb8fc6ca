import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import type { Actor } from "@/lib/access/actor";
import type { DeskAccess } from "@/lib/access/desk";
import { type ClientRecord, inRecord, openClient } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { addLocalDays, type LocalDay, localDayOf } from "@/lib/core/local-day";
import type { Sealed } from "@/lib/core/sealed";
import { sealersOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { clientSince } from "../caseload/row";
import { parseBoxes } from "../notes/format";
import { notePlace } from "../notes/places";
import type { BriefFacts, EntryFact, HomeworkFact, SkillFact, TargetFact, WorkFacts } from "./facts";
import { byThing, type CareRow, type DiaryRow, templateName, type WorkRow } from "./rows";
import { lastHeldOf, MOST_DAYS, windowOf } from "./window";

const iso = (at: SQL) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const base64 = (value: SQL) => sql`translate(encode(${value}, 'base64'), E'\n', '')`;
/** The rows of a query as one JSON list, empty when there are none. */
const listOf = (rows: SQL) => sql`(select coalesce(json_agg(row_to_json(x)), '[]'::json) from (${rows}) x)`;

type Asked = { readonly owner: string; readonly from: LocalDay; readonly now: Date };

/** The day it was for the client, whose clock the statement reads once, as `clock`. */
const localDay = (at: SQL) => sql`(${at} at time zone (select zone from clock))::date`;

function targetLists({ owner, from }: Asked) {
  const alive = sql`select id from problem_areas where owner_id = ${owner}::uuid and deleted_at is null`;
  return {
    targets: listOf(sql`
      select id, ${base64(sql`name`)} as name, ${localDay(sql`created_at`)} as since, counted_per as "countedPer",
        baseline_times as "baselineTimes", target_times as "targetTimes",
        baseline_strength as "baselineStrength", target_strength as "targetStrength"
        from problem_areas where owner_id = ${owner}::uuid and deleted_at is null order by created_at, id limit 30`),
    statuses: listOf(sql`
      select problem_id as of, status, ${localDay(sql`at`)} as day from problem_statuses
       where owner_id = ${owner}::uuid and problem_id in (${alive}) order by at, id limit 500`),
    readings: listOf(sql`
      select problem_id as of, day, times, strength from problem_readings
       where owner_id = ${owner}::uuid and day >= ${from}::date and problem_id in (${alive}) order by day limit 5000`),
    readiness: listOf(sql`
      select problem_id as of, day, importance, confidence from problem_readiness
       where owner_id = ${owner}::uuid and problem_id in (${alive}) order by at, id limit 500`),
  };
}

function practiceLists({ owner, from, now }: Asked) {
  const agreed = (who: SQL) => sql`exists (select 1 from skill_agreements a where a.owner_id = s.owner_id
    and a.skill_id = s.id and a.skill_version = s.version and ${who})`;
  return {
    skills: listOf(sql`
      select s.id, ${base64(sql`s.name`)} as name, s.author_id = s.owner_id as "byClient",
        ${agreed(sql`a.person_id = s.owner_id`)} as "clientAgreed", ${agreed(sql`a.person_id <> s.owner_id`)} as "otherAgreed"
        from skills s where s.owner_id = ${owner}::uuid and s.deleted_at is null order by s.created_at desc, s.id limit 60`),
    uses: listOf(sql`
      select skill_id as of, local_day as day, helped from skill_uses
       where owner_id = ${owner}::uuid and deleted_at is null and local_day >= ${from}::date order by used_at, id limit 2000`),
    homework: listOf(sql`
      select id, kind, skill_id as "skillId", template, ${base64(sql`what`)} as what, ${localDay(sql`assigned_at`)} as assigned,
        due_day as due, times_wanted as "timesWanted", outcome, ${localDay(sql`outcome_at`)} as "outcomeDay",
        ${base64(sql`coalesce(outcome_words, obstacle)`)} as obstacle,
        case when outcome_words is null then 'obstacle' else 'outcome_words' end as "obstacleIn",
        reviewed_at is not null as reviewed
        from homework where owner_id = ${owner}::uuid and deleted_at is null
         and (outcome is null or outcome_at >= ${from}::date) order by assigned_at desc, id desc limit 60`),
    activities: listOf(sql`
      select id, ${base64(sql`name`)} as name, local_day as day, planned, outcome, predicted_pleasure as "predictedPleasure",
        predicted_mastery as "predictedMastery", pleasure, mastery
        from activities where owner_id = ${owner}::uuid and deleted_at is null and local_day >= ${from}::date
         and starts_at <= ${now.toISOString()}::timestamptz order by starts_at desc, id desc limit 500`),
  };
}

function talkLists({ owner }: Asked) {
  return {
    agenda: listOf(sql`
      select id, ${base64(sql`words`)} as words, author_id = owner_id as "byClient"
        from agenda_items where owner_id = ${owner}::uuid and deleted_at is null and discussed_at is null
       order by author_id <> owner_id, created_at, id limit 20`),
    stances: listOf(sql`
      select i.id as "lineId", s.stance, ${localDay(sql`s.at`)} as day
        from formulation_items i join lateral (
          select stance, at from formulation_stances s where s.owner_id = i.owner_id and s.item_id = i.id
             and s.item_version = i.version and s.person_id = i.owner_id order by at desc, id desc limit 1) s on true
       where i.owner_id = ${owner}::uuid and i.deleted_at is null limit 200`),
  };
}

const asObject = (lists: Readonly<Record<string, SQL>>) =>
  sql`json_build_object(${sql.join(
    Object.entries(lists).map(([name, list]) => sql`${sql.raw(`'${name}'`)}, ${list}`),
    sql`, `,
  )})`;

/** Dates, the name the client goes by here, and the shared work, in one statement. */
async function readCare(client: ClientRecord, asked: Asked): Promise<CareRow> {
  const { owner } = asked;
  const work = { ...targetLists(asked), ...practiceLists(asked), ...talkLists(asked) };
  const { rows } = await inRecord(client.care, (tx) =>
    tx.execute<{ said: CareRow }>(sql`
      with clock as materialized (select coalesce(app_client_zone(${owner}::uuid), 'UTC') as zone)
      select json_build_object('zone', (select zone from clock),
      'startedAt', (select ${iso(sql`r.started_at`)} from care_relationships r
        where r.client_id = ${owner}::uuid and r.id = ${client.relationshipId}::uuid),
      'name', (select json_build_object('id', t.id, 'sealed', ${base64(sql`t.client_name`)}) from care_terms t
        where t.owner_id = ${owner}::uuid and t.relationship_id = ${client.relationshipId}::uuid
          and t.agreed_at is not null and t.client_name is not null order by t.agreed_at desc limit 1),
      'sessions', ${listOf(sql`
        select id, ${iso(sql`starts_at`)} as "startsAt", local_day as day, zone, minutes, place, status
          from therapy_dates where owner_id = ${owner}::uuid and relationship_id = ${client.relationshipId}::uuid
           and deleted_at is null and starts_at < ${asked.now.toISOString()}::timestamptz + interval '90 days'
         order by starts_at desc, id desc limit 120`)},
      'plan', (select json_build_object('id', n.id, 'sealed', ${base64(sql`n.content`)}, 'day', ${localDay(sql`n.created_at`)})
        from notes n where n.owner_id = ${client.care.actor.id}::uuid and n.client_id = ${owner}::uuid
         and n.format <> 'private' and n.signed_at is not null and n.deleted_at is null
       order by n.created_at desc, n.id desc limit 1),
      'work', ${client.parts.work ? asObject(work) : sql`null`}) as said`),
  );
  const [row] = rows;
  if (!row) throw new Error("a statement without a table answered no row");
  return row.said;
}

/** The days of moods, and shared entries at a glance, in one statement. */
async function readDiary(client: ClientRecord, asked: Asked): Promise<DiaryRow> {
  const { owner, from } = asked;
  const me = client.care.actor.id;
  const moods = listOf(sql`select day, sum::float8 / n as mean from mood_days
    where owner_id = ${owner}::uuid and day >= ${from}::date and n > 0 order by day`);
  const entries = listOf(sql`
    select e.id, e.local_day as day, ${base64(sql`e.title`)} as title, e.mood_rating as rating,
      e.updated_at > coalesce((select m.entries_seen_at from desk_marks m
        where m.owner_id = ${me}::uuid and m.client_id = e.owner_id), '-infinity') as unread,
      exists (select 1 from citations c where c.owner_id = e.owner_id and c.entry_id = e.id) as cited
      from journal_entries e
     where e.owner_id = ${owner}::uuid and e.deleted_at is null and e.privacy = 'shared'
       and e.occurred_at > ${from}::date - interval '1 day' and e.local_day >= ${from}::date
     order by e.occurred_at desc, e.id desc limit 200`);
  const { rows } = await inRecord(client.care, (tx) =>
    tx.execute<{ said: DiaryRow }>(sql`select json_build_object(
      'moods', ${client.parts.mood ? moods : sql`null`}, 'entries', ${client.parts.journal ? entries : sql`null`}) as said`),
  );
  return rows[0]?.said ?? { moods: null, entries: null };
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "base64")) as Sealed;

/** Opens words that came as base64; the place is the table's and the column's own. */
function opener(sealer: Sealer) {
  return (table: string, column: string, rowId: string, text: string | null | undefined): string | null =>
    text ? sealer.open({ table, column, rowId }, bytesOf(text)) : null;
}
type Open = ReturnType<typeof opener>;

function skillsOf(row: WorkRow, open: Open): SkillFact[] {
  const uses = byThing(row.uses);
  return row.skills.map(({ otherAgreed, ...skill }) => ({
    ...skill,
    name: open("skills", "name", skill.id, skill.name) ?? "",
    bothAgreed: skill.clientAgreed && otherAgreed,
    uses: uses(skill.id),
  }));
}

function targetsOf(row: WorkRow, open: Open): TargetFact[] {
  const [statuses, readings] = [byThing(row.statuses), byThing(row.readings)];
  const readiness = byThing(row.readiness);
  return row.targets.map((target) => ({
    ...target,
    name: open("problem_areas", "name", target.id, target.name) ?? "",
    statuses: statuses(target.id),
    readings: readings(target.id),
    readiness: readiness(target.id),
  }));
}

function homeworkOf(row: WorkRow, open: Open, skills: readonly SkillFact[]): HomeworkFact[] {
  const skillNames = new Map(skills.map(({ id, name }) => [id, name]));
  return row.homework.map(({ template, obstacleIn, ...piece }) => ({
    ...piece,
    what:
      skillNames.get(piece.skillId ?? "") ??
      open("homework", "what", piece.id, piece.what) ??
      templateName(template),
    obstacle: open("homework", obstacleIn, piece.id, piece.obstacle),
  }));
}

function workOf(row: WorkRow, open: Open): WorkFacts {
  const skills = skillsOf(row, open);
  return {
    skills,
    targets: targetsOf(row, open),
    homework: homeworkOf(row, open, skills),
    agenda: row.agenda.map((item) => ({
      ...item,
      words: open("agenda_items", "words", item.id, item.words) ?? "",
    })),
    activities: row.activities.map((activity) => ({
      ...activity,
      name: open("activities", "name", activity.id, activity.name) ?? "",
    })),
    stances: row.stances,
  };
}

const entriesOf = (rows: NonNullable<DiaryRow["entries"]>, open: Open): EntryFact[] =>
  rows.map((entry) => ({ ...entry, title: open("journal_entries", "title", entry.id, entry.title) }));

/** The plan of the psychologist's own last signed note; a preview shows no note. */
function lastPlanOf(row: CareRow["plan"], own: Sealer | undefined): BriefFacts["lastPlan"] {
  if (row === null || !own) return null;
  const { plan } = parseBoxes(own.open(notePlace(row.id), bytesOf(row.sealed)));
  return plan ? { noteId: row.id, words: plan, day: row.day } : null;
}

/**
 * Everything one brief is made of, for as long as 90 days and as many before them. Two statements, and one for the
 * client's key when it is not at hand. Its days are the client's.
 */
async function readBrief(client: ClientRecord, now: Date): Promise<BriefFacts> {
  const from = addLocalDays(localDayOf(now, "UTC"), -2 * MOST_DAYS);
  const asked = { owner: client.clientId, now, from };
  const care = await readCare(client, asked);
  const diary = await readDiary(client, asked);
  const today = localDayOf(now, care.zone);
  const ids = [client.clientId, client.care.actor.id];
  const sealers = await inRecord(client.care, (tx) => sealersOf(tx, ids));
  const sealer = sealers.get(client.clientId);
  if (!sealer) throw new NotFound();
  const open = opener(sealer);
  return {
    clientId: client.clientId,
    name:
      open("care_terms", "client_name", care.name?.id ?? "", care.name?.sealed) ??
      clientSince(care.startedAt, care.zone),
    today,
    window: windowOf(lastHeldOf(care.sessions, now)?.day ?? null, today),
    sessions: care.sessions,
    lastPlan: lastPlanOf(care.plan, sealers.get(client.care.actor.id)),
    work: care.work && workOf(care.work, open),
    moods: diary.moods,
    entries: diary.entries && entriesOf(diary.entries, open),
  };
}

/** Opens one client's record and reads their brief: care, consents and the access-log row are three statements more. */
export function openBrief(actor: Actor, clientId: string, now: Date): Promise<BriefFacts> {
  return withActor(actor, async (tx) => {
    const wanted = { purpose: "brief", scopes: ["mood", "journal", "work"], now } as const;
    return readBrief(await openClient(tx, actor, clientId, wanted), now);
  });
}

export type BriefAppointment = { readonly clientId: string; readonly startsAt: Date; readonly zone: string };

const MOST_A_DAY = 24;

/** Whom the psychologist meets on the local day of `now`, in order: planned and held, in running care. One statement. */
export function listBriefsOfDay({ actor }: DeskAccess, now: Date): Promise<BriefAppointment[]> {
  const day = localDayOf(now, actor.zone);
  return withActor(actor, async (tx) => {
    const { rows } = await tx.execute<{ client_id: string; starts_at: string; zone: string }>(sql`
      select d.owner_id as client_id, ${iso(sql`min(d.starts_at)`)} as starts_at, (array_agg(d.zone order by d.starts_at))[1] as zone
        from therapy_dates d
       where d.relationship_id = any (app_relationships_of_actor()) and d.deleted_at is null
         and d.status in ('planned', 'held')
         and d.starts_at >= ${day}::timestamp at time zone ${actor.zone}
         and d.starts_at < (${day}::timestamp + interval '1 day') at time zone ${actor.zone}
       group by d.owner_id order by min(d.starts_at), d.owner_id limit ${MOST_A_DAY}`);
    return rows.map(({ client_id, starts_at, zone }) => ({
      clientId: client_id,
      startsAt: new Date(starts_at),
      zone,
    }));
  });
}
