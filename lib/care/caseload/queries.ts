import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import type { Tx } from "@/db/transaction";
import { auditMany } from "@/lib/access/audit";
import type { DeskAccess } from "@/lib/access/desk";
import type { PersonId } from "@/lib/core/ids";
import { addLocalDays, type LocalDay, localDayOf } from "@/lib/core/local-day";
import type { Sealed } from "@/lib/core/sealed";
import { sealersOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { termsPlace } from "../relationships/places";
import type { Caseload } from "./caseload";
import type { ClientFacts, DeskFacts, LetterFact, SealedFact } from "./facts";
import { labelPlace, reasonPlace } from "./places";
import { clientSince, type Moment, rowOf } from "./row";

/** Six weeks: enough to know what is usual for somebody, and the same cost for every length of diary. */
const LOOKED_AT_DAYS = 42;

/** A moment as JSON spells it, whatever the session's time zone. */
const iso = (at: SQL) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const base64 = (value: SQL) => sql`translate(encode(${value}, 'base64'), E'\n', '')`;

/** Running care of the psychologist, and what of it is shared now: said here, and once more by the policies. */
const running = (me: PersonId) => sql`
  desk as materialized (select app_is_psychologist() as open),
  mine as materialized (
    select r.client_id, r.id, r.kind, r.started_at, r.ends_at from care_relationships r
     where r.psychologist_id = ${me}::uuid and (select open from desk)
       and r.started_at <= now() and r.ended_at is null and r.paused_at is null
       and (r.ends_at is null or r.ends_at > now())),
  agreed as materialized (
    select c.owner_id, c.scope, c.granted_at, c.withdrawn_at from consents c
     where c.owner_id = any (array(select client_id from mine)) and c.relationship_id = any (array(select id from mine))
       and c.psychologist_id = ${me}::uuid and c.scope = any (array['mood', 'journal', 'work']))`;

/** The clients who share a scope, as an array for an index. */
const sharing = (scope: string) =>
  sql`(array(select owner_id from agreed where scope = ${scope} and withdrawn_at is null))`;

const careFacts = (me: PersonId, now: Date) => sql`
  sessions as materialized (
    select d.owner_id, json_agg(json_build_object('id', d.id, 'startsAt', ${iso(sql`d.starts_at`)}, 'day', d.local_day,
        'zone', d.zone, 'minutes', d.minutes, 'place', d.place, 'status', d.status) order by d.starts_at) as said
      from therapy_dates d
     where d.owner_id = any (array(select client_id from mine)) and d.relationship_id = any (array(select id from mine))
       and d.deleted_at is null
       and d.starts_at between ${now.toISOString()}::timestamptz - interval '90 days' and ${now.toISOString()}::timestamptz + interval '60 days'
     group by d.owner_id),
  terms as materialized (
    select t.owner_id,
      (array_agg(t.id order by t.agreed_at desc) filter (where t.agreed_at is not null and t.client_name is not null))[1] as id,
      (array_agg(t.client_name order by t.agreed_at desc) filter (where t.agreed_at is not null and t.client_name is not null))[1] as name,
      max(t.proposed_at) filter (where t.agreed_at is null and t.proposed_by <> ${me}::uuid) as proposed_at,
      max(t.agreed_at) as agreed_at
      from care_terms t
     where t.owner_id = any (array(select client_id from mine)) and t.relationship_id = any (array(select id from mine))
     group by t.owner_id),
  sharing as materialized (
    select a.owner_id, json_agg(distinct a.scope) filter (where a.withdrawn_at is null) as scopes,
      json_agg(json_build_object('scope', a.scope, 'at', ${iso(sql`coalesce(a.withdrawn_at, a.granted_at)`)},
        'what', case when a.withdrawn_at is null then 'started' else 'stopped' end)) as said
      from agreed a group by a.owner_id)`;

const recordFacts = (me: PersonId, since: LocalDay) => sql`
  moods as materialized (
    select d.owner_id, json_agg(json_build_array(d.day, d.n, d.sum) order by d.day) as said from mood_days d
     where d.owner_id = any ${sharing("mood")} and d.day >= ${since}::date and d.n > 0 group by d.owner_id),
  seen as materialized (
    select client_id, entries_seen_at from desk_marks where owner_id = ${me}::uuid),
  entries as materialized (
    select e.owner_id, json_agg(distinct e.local_day order by e.local_day) as days,
      count(*) filter (where e.updated_at > coalesce(m.entries_seen_at, '-infinity'))::int as unread
      from journal_entries e left join seen m on m.client_id = e.owner_id
     where e.owner_id = any ${sharing("journal")} and e.deleted_at is null and e.privacy = 'shared'
       and e.occurred_at > ${since}::date - interval '1 day' and e.local_day >= ${since}::date
     group by e.owner_id)`;

const workFacts = (since: LocalDay) => sql`
  uses as materialized (
    select u.owner_id, json_agg(json_build_array(u.local_day, u.n) order by u.local_day) as said
      from (select owner_id, local_day, count(*)::int as n from skill_uses
             where owner_id = any ${sharing("work")} and deleted_at is null and local_day >= ${since}::date
             group by owner_id, local_day) u
     group by u.owner_id),
  homeworks as materialized (
    select h.owner_id, json_agg(json_build_object('assignedAt', ${iso(sql`h.assigned_at`)}, 'outcome', h.outcome,
        'outcomeAt', ${iso(sql`h.outcome_at`)}, 'reviewedAt', ${iso(sql`h.reviewed_at`)})) as said
      from homework h
     where h.owner_id = any ${sharing("work")} and h.deleted_at is null and h.assigned_at > ${since}::date - interval '60 days'
     group by h.owner_id),
  alive as materialized (
    select owner_id, id from problem_areas where owner_id = any ${sharing("work")} and deleted_at is null),
  working as materialized (
    select s.owner_id, count(*)::int as n
      from (select distinct on (owner_id, problem_id) owner_id, problem_id, status from problem_statuses
             where owner_id = any ${sharing("work")} order by owner_id, problem_id, at desc, id desc) s
      join alive p on p.owner_id = s.owner_id and p.id = s.problem_id
     where s.status = 'working' group by s.owner_id),
  disputed as materialized (
    select * from (select distinct on (owner_id, item_id) owner_id, item_id, item_version, stance, at from formulation_stances
             where owner_id = any ${sharing("work")} and person_id = owner_id
             order by owner_id, item_id, at desc, id desc) s
     where s.stance = 'dispute'),
  disputes as materialized (
    select s.owner_id, json_agg(${iso(sql`s.at`)}) as said from disputed s
      join (select owner_id, id, version from formulation_items
             where owner_id = any (array(select owner_id from disputed)) and id = any (array(select item_id from disputed))
               and deleted_at is null offset 0) i on i.owner_id = s.owner_id and i.id = s.item_id and i.version = s.item_version
     group by s.owner_id)`;

const has = (scope: string) => sql`coalesce(sh.scopes::jsonb ? ${scope}, false)`;

const clientsAsJson = sql`
  select coalesce(json_agg(json_build_object('clientId', m.client_id, 'relationshipId', m.id, 'kind', m.kind,
      'startedAt', ${iso(sql`m.started_at`)}, 'endsAt', ${iso(sql`m.ends_at`)},
      'name', case when t.name is not null then json_build_object('id', t.id, 'sealed', ${base64(sql`t.name`)}) end,
      'termsSince', case when t.agreed_at is null or t.proposed_at > t.agreed_at then ${iso(sql`t.proposed_at`)} end,
      'scopes', coalesce(sh.scopes, '[]'), 'sharing', coalesce(sh.said, '[]'), 'sessions', coalesce(se.said, '[]'),
      'moods', case when ${has("mood")} then coalesce(mo.said, '[]') end,
      'entries', case when ${has("journal")} then json_build_object('days', coalesce(en.days, '[]'), 'unread', coalesce(en.unread, 0)) end,
      'uses', case when ${has("work")} then coalesce(us.said, '[]') end,
      'homework', case when ${has("work")} then coalesce(ho.said, '[]') end,
      'working', case when ${has("work")} then coalesce(wo.n, 0) end,
      'disputes', case when ${has("work")} then coalesce(di.said, '[]') end)), '[]')
    from mine m left join sharing sh on sh.owner_id = m.client_id left join sessions se on se.owner_id = m.client_id
    left join terms t on t.owner_id = m.client_id left join moods mo on mo.owner_id = m.client_id
    left join entries en on en.owner_id = m.client_id left join uses us on us.owner_id = m.client_id
    left join homeworks ho on ho.owner_id = m.client_id left join working wo on wo.owner_id = m.client_id
    left join disputes di on di.owner_id = m.client_id`;

const pausedAsJson = (me: PersonId) => sql`
  select coalesce(json_agg(json_build_object('clientId', r.client_id, 'relationshipId', r.id,
      'startedAt', ${iso(sql`r.started_at`)}, 'pausedAt', ${iso(sql`r.paused_at`)}, 'byMe', r.paused_by = ${me}::uuid,
      'label', case when i.label is not null then json_build_object('id', i.id, 'sealed', ${base64(sql`i.label`)}) end)), '[]')
    from care_relationships r left join invitations i on i.owner_id = ${me}::uuid and i.relationship_id = r.id
   where r.psychologist_id = ${me}::uuid and (select open from desk) and r.started_at <= now() and r.ended_at is null
     and r.paused_at is not null and (r.ends_at is null or r.ends_at > now())`;

const ownAsJson = (me: PersonId, now: Date) => {
  const at = sql`${now.toISOString()}::timestamptz`;
  return {
    invitations: sql`
      select coalesce(json_agg(json_build_object('id', i.id, 'label', ${base64(sql`i.label`)},
          'createdAt', ${iso(sql`i.created_at`)}, 'expiresAt', ${iso(sql`i.expires_at`)}) order by i.created_at desc), '[]')
        from invitations i where i.owner_id = ${me}::uuid and (select open from desk)
         and i.accepted_at is null and i.revoked_at is null and i.expires_at > ${at}`,
    letters: sql`
      select coalesce(json_agg(json_build_object('id', l.id, 'clientId', l.owner_id, 'kind', l.kind,
          'sentAt', ${iso(sql`l.sent_at`)}, 'answeredAt', ${iso(sql`l.answered_at`)}) order by l.sent_at), '[]')
        from letters l
       where l.owner_id = any (array(select client_id from mine)) and l.relationship_id = any (array(select id from mine))
         and l.author_id = ${me}::uuid and l.signed_at is null and l.answer is distinct from 'declined'`,
    snoozes: sql`
      select coalesce(json_agg(json_build_object('id', s.id, 'clientId', s.client_id, 'flag', s.flag, 'until', ${iso(sql`s.until`)},
          'at', ${iso(sql`s.at`)}, 'reason', ${base64(sql`s.reason`)}) order by s.at desc), '[]')
        from flag_snoozes s where s.owner_id = ${me}::uuid and s.until > ${at}`,
    card: sql`select p.registered_until from psychologist_profiles p where p.owner_id = ${me}::uuid`,
  };
};

/** The whole desk in one statement, whatever the number of clients. Its plan is what the counter test explains. */
export function deskStatement(me: PersonId, { now, today }: Moment): SQL {
  const since = addLocalDays(today, 1 - LOOKED_AT_DAYS);
  const own = ownAsJson(me, now);
  return sql`with ${running(me)}, ${careFacts(me, now)}, ${recordFacts(me, since)}, ${workFacts(since)}
    select (${clientsAsJson}) as clients, (${pausedAsJson(me)}) as paused, (${own.invitations}) as invitations,
      (${own.letters}) as letters, (${own.snoozes}) as snoozes, (${own.card}) as "registeredUntil"`;
}

async function readFacts(tx: Tx, me: PersonId, moment: Moment): Promise<DeskFacts> {
  const { rows } = await tx.execute<DeskFacts>(deskStatement(me, moment));
  const [facts] = rows;
  if (!facts) throw new Error("the desk's statement answers one row");
  return facts;
}

/** Sealed words out of JSON, where a driver cannot know them. */
const sealedFrom = (base64Text: string) => Buffer.from(base64Text, "base64") as Uint8Array as Sealed;

function openName(sealer: Sealer | undefined, name: SealedFact | null): string | null {
  return sealer && name ? sealer.open(termsPlace("client_name", name.id), sealedFrom(name.sealed)) : null;
}

function openLabel(sealer: Sealer | undefined, label: SealedFact | null): string | null {
  return sealer && label ? sealer.open(labelPlace(label.id), sealedFrom(label.sealed)) : null;
}

/** Each client's own log says that their line was seen, and which parts of it. */
async function traceOpening(tx: Tx, desk: DeskAccess, clients: readonly ClientFacts[], now: Date) {
  await auditMany(
    tx,
    clients.map(({ clientId, relationshipId, scopes }) => ({
      ownerId: clientId,
      actorId: desk.actor.id,
      action: "record.opened.caseload",
      subjectId: relationshipId,
      counts: Object.fromEntries(["care", ...scopes].map((scope) => [scope, 1])),
      at: now,
    })),
  );
}

/**
 * All clients of a psychologist in running care, with what each shares; those on pause; and what waits for an answer.
 * Two statements (facts, keys), and two for the clients' access logs.
 */
export async function readCaseload(desk: DeskAccess, now: Date): Promise<Caseload> {
  const { id: me, zone } = desk.actor;
  const moment = { now, zone, today: localDayOf(now, zone) };
  return withActor(desk.actor, async (tx) => {
    const facts = await readFacts(tx, me, moment);
    const ids = facts.clients.map(({ clientId }) => clientId as PersonId);
    const caseload = assembled(facts, await sealersOf(tx, [me, ...ids]), me, moment);
    // Last, since it holds the chains of all these people until the commit.
    await traceOpening(tx, desk, facts.clients, now);
    return caseload;
  });
}

function assembled(
  facts: DeskFacts,
  sealers: ReadonlyMap<PersonId, Sealer>,
  me: PersonId,
  moment: Moment,
): Caseload {
  const own = sealers.get(me);
  const dayOf = (at: string) => localDayOf(new Date(at), moment.zone);
  const snoozes = facts.snoozes.map(({ reason, ...snooze }) => ({
    ...snooze,
    why: own?.open(reasonPlace(snooze.id), sealedFrom(reason)) ?? "",
  }));
  const rows = facts.clients.map((client) => {
    const name = openName(sealers.get(client.clientId as PersonId), client.name);
    const theirs = snoozes.filter(({ clientId }) => clientId === client.clientId);
    return rowOf(client, { name, snoozes: theirs }, moment);
  });
  return {
    rows,
    paused: facts.paused.map(({ clientId, label, startedAt, pausedAt, byMe }) => {
      const name = openLabel(own, label) ?? clientSince(startedAt, moment.zone);
      return { clientId, name, pausedOn: dayOf(pausedAt), byMe };
    }),
    invitations: facts.invitations.map(({ id, label, createdAt, expiresAt }) => ({
      id,
      label: openLabel(own, label === null ? null : { id, sealed: label }),
      sentOn: dayOf(createdAt),
      expiresOn: dayOf(expiresAt),
    })),
    letters: facts.letters.map((letter) => waitingLetter(letter, rows, dayOf)),
    registeredUntil: facts.registeredUntil,
  };
}

function waitingLetter(
  { id, clientId, kind, sentAt, answeredAt }: LetterFact,
  rows: Caseload["rows"],
  dayOf: (at: string) => LocalDay,
): Caseload["letters"][number] {
  const name = rows.find((row) => row.clientId === clientId)?.name ?? "A client";
  const waitsFor = answeredAt === null ? "client" : "signature";
  return { id, clientId, kind, name, waitsFor, since: dayOf(answeredAt ?? sentAt) };
}
