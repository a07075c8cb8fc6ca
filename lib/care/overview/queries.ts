import "server-only";
import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { journalEntries } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { type ClientRecord, inRecord, openClient } from "@/lib/access/record";
import { addLocalDays, type LocalDay, localDayOf } from "@/lib/core/local-day";
import type { Sealed } from "@/lib/core/sealed";
import { excerptOf } from "@/lib/record/journal/excerpt";
import { entryPlace } from "@/lib/record/journal/places";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { assembled, MOOD_DAYS } from "./assembled";
import type { OverviewFacts } from "./facts";
import { OVERVIEW_SCOPES, type Overview } from "./overview";

/** How many entries, problem areas, skills and pieces of homework an overview shows. */
const ENTRIES = 5;
const MOST = 20;

const iso = (at: SQL) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const base64 = (value: SQL) => sql`translate(encode(${value}, 'base64'), E'\n', '')`;
const listed = (one: SQL, order: SQL) => sql`coalesce(json_agg(${one} order by ${order}), '[]')`;

const sessionsOf = ({ clientId, relationshipId }: ClientRecord, today: LocalDay) => sql`
  select ${listed(
    sql`json_build_object('id', d.id, 'startsAt', ${iso(sql`d.starts_at`)}, 'day', d.local_day, 'zone', d.zone, 'place', d.place, 'status', d.status)`,
    sql`d.starts_at, d.id`,
  )} from therapy_dates d
   where d.owner_id = ${clientId}::uuid and d.relationship_id = ${relationshipId}::uuid and d.deleted_at is null
     and d.status in ('planned', 'held')
     and d.starts_at between ${today}::date - interval '180 days' and ${today}::date + interval '120 days'`;

const moodsOf = (owner: string, since: LocalDay) => sql`
  select ${listed(sql`json_build_array(d.day, d.n, d.sum)`, sql`d.day`)} from mood_days d
   where d.owner_id = ${owner}::uuid and d.day >= ${since}::date and d.n > 0`;

const entryDaysOf = (owner: string, since: LocalDay) => sql`
  select ${listed(sql`e.local_day`, sql`e.local_day`)} from journal_entries e
   where e.owner_id = ${owner}::uuid and e.deleted_at is null and e.privacy = 'shared'
     and e.occurred_at > ${since}::date - interval '1 day' and e.local_day >= ${since}::date`;

const problemsOf = (owner: string) => sql`
  select ${listed(
    sql`json_build_object('id', p.id, 'name', ${base64(sql`p.name`)}, 'countedPer', p.counted_per,
      'baselineTimes', p.baseline_times, 'targetTimes', p.target_times,
      'baselineStrength', p.baseline_strength, 'targetStrength', p.target_strength,
      'status', (select s.status from problem_statuses s where s.owner_id = p.owner_id and s.problem_id = p.id
                  order by s.at desc, s.id desc limit 1))`,
    sql`p.created_at, p.id`,
  )} from (select * from problem_areas where owner_id = ${owner}::uuid and deleted_at is null
            order by created_at, id limit ${MOST}) p`;

const skillsOf = (owner: string) => sql`
  select ${listed(
    sql`json_build_object('id', s.id, 'name', ${base64(sql`s.name`)},
      'lastUsed', (select u.local_day from skill_uses u where u.owner_id = s.owner_id and u.skill_id = s.id and u.deleted_at is null
                    order by u.used_at desc, u.id desc limit 1))`,
    sql`s.created_at, s.id`,
  )} from (select * from skills where owner_id = ${owner}::uuid and deleted_at is null
            order by created_at desc, id desc limit ${MOST}) s`;

const usesOf = (owner: string, since: LocalDay) => sql`
  select ${listed(
    sql`json_build_object('skillId', u.skill_id, 'day', u.local_day, 'helped', u.helped)`,
    sql`u.used_at, u.id`,
  )} from skill_uses u where u.owner_id = ${owner}::uuid and u.deleted_at is null and u.local_day >= ${since}::date`;

const activitiesOf = (owner: string, since: LocalDay, today: LocalDay) => sql`
  select ${listed(
    sql`json_build_object('day', a.local_day, 'planned', a.planned, 'outcome', a.outcome,
      'predicted', a.predicted_pleasure, 'pleasure', a.pleasure)`,
    sql`a.local_day, a.starts_at, a.id`,
  )} from activities a where a.owner_id = ${owner}::uuid and a.deleted_at is null
    and a.local_day between ${since}::date and ${today}::date`;

const homeworkOf = (owner: string) => sql`
  select ${listed(
    sql`json_build_object('id', h.id, 'kind', h.kind, 'skillId', h.skill_id, 'template', h.template, 'what', ${base64(sql`h.what`)},
      'assignedAt', ${iso(sql`h.assigned_at`)}, 'assignedOn', (h.assigned_at at time zone 'UTC')::date, 'dueDay', h.due_day,
      'outcome', h.outcome, 'reviewed', h.reviewed_at is not null)`,
    sql`h.assigned_at desc, h.id desc`,
  )} from (select * from homework where owner_id = ${owner}::uuid and deleted_at is null
            order by assigned_at desc, id desc limit ${MOST}) h`;

/** One statement for all but the entries' words. A part without a proof is not asked for. */
async function readFacts(tx: Tx, client: ClientRecord, today: LocalDay): Promise<OverviewFacts> {
  const { clientId: owner, parts } = client;
  const since = addLocalDays(today, 1 - MOOD_DAYS);
  const shown = (part: unknown, query: SQL) => (part === null ? sql`null::json` : sql`(${query})`);
  const { rows } = await tx.execute<OverviewFacts>(sql`
    select (${sessionsOf(client, today)}) as sessions,
      ${shown(parts.mood, moodsOf(owner, since))} as moods,
      ${shown(parts.journal, entryDaysOf(owner, since))} as "entryDays",
      ${shown(parts.work, problemsOf(owner))} as problems,
      ${shown(parts.work, skillsOf(owner))} as skills,
      ${shown(parts.work, usesOf(owner, since))} as uses,
      ${shown(parts.work, activitiesOf(owner, since, today))} as activities,
      ${shown(parts.work, homeworkOf(owner))} as homework`);
  const [facts] = rows;
  if (!facts) throw new Error("the overview's statement answers one row");
  return facts;
}

async function readEntries(tx: Tx, sealer: Sealer): Promise<NonNullable<Overview["entries"]>> {
  const rows = await tx
    .select()
    .from(journalEntries)
    .where(
      and(
        eq(journalEntries.ownerId, sealer.ownerId),
        isNull(journalEntries.deletedAt),
        eq(journalEntries.privacy, "shared"),
      ),
    )
    .orderBy(desc(journalEntries.occurredAt), desc(journalEntries.id))
    .limit(ENTRIES + 1);
  const items = rows.slice(0, ENTRIES).map((row) => ({
    id: row.id,
    localDay: row.localDay,
    occurredAt: row.occurredAt.toISOString(),
    zone: row.zone,
    template: row.template,
    title: sealer.openOrNull(entryPlace("title", row.id), row.title),
    excerpt: excerptOf(sealer.open(entryPlace("content", row.id), row.content)),
    moodRating: row.moodRating,
  }));
  return { items, more: rows.length > ENTRIES };
}

/** Sealed words out of JSON, where a driver cannot know them. */
const sealedFrom = (text: string) => Buffer.from(text, "base64") as Uint8Array as Sealed;

/**
 * A client's overview as plain data, for their psychologist or, in a preview, for themselves: the same bytes. Three
 * statements at most. `today` is the reader's day.
 */
export async function readOverview(client: ClientRecord, today: LocalDay): Promise<Overview> {
  const { clientId, parts } = client;
  return inRecord(client.care, async (tx) => {
    const facts = await readFacts(tx, client, today);
    const sealer = await sealerOf(tx, clientId);
    const entries = parts.journal === null ? null : await readEntries(tx, sealer);
    const shared = OVERVIEW_SCOPES.filter((scope) => parts[scope] !== null);
    const open = (table: string, column: string, rowId: string, sealed: string) =>
      sealer.open({ table, column, rowId }, sealedFrom(sealed));
    return assembled(facts, open, { clientId, today, shared, entries });
  });
}

/** A client's overview for their psychologist, with its row in the access log. Throws `NotFound` without running care. */
export async function openOverview(actor: Actor, clientId: string, now: Date): Promise<Overview> {
  const wanted = { purpose: "overview" as const, scopes: OVERVIEW_SCOPES, now };
  return withActor(actor, async (tx) =>
    readOverview(await openClient(tx, actor, clientId, wanted), localDayOf(now, actor.zone)),
  );
}
