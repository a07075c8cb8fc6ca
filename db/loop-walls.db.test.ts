import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withActor, withPreview } from "@/db/actor";
import { accounts } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import type { Scope } from "@/lib/access/scopes";
import { newId } from "@/lib/server/ids";

// Rows of every table of the loop, put there past all walls, and looked at by psychologists in every state.

const WORK = [
  "problem_areas",
  "problem_statuses",
  "problem_readings",
  "problem_readiness",
  "citations",
  "skills",
  "skill_problems",
  "skill_agreements",
  "skill_uses",
  "homework",
  "activities",
  "formulation_items",
  "formulation_stances",
  "agenda_items",
] as const;
const CARE = ["therapy_dates", "care_terms"] as const;
const OWN = ["psychologist_contacts", "invitations", "notices"] as const;
const ALL = [...WORK, ...CARE, ...OWN, "mood_days"] as const;

async function plant(client: Someone, relationshipId: string | null): Promise<void> {
  const o = `'${client.actor.id}'`;
  const [problem, skill, item] = [newId(), newId(), newId()];
  const id = () => `'${newId()}'`;
  const care = relationshipId
    ? `insert into therapy_dates (owner_id, id, relationship_id, author_id, starts_at, local_day, zone, minutes, place, status, created_at, updated_at)
         values (${o}, ${id()}, '${relationshipId}', ${o}, now(), current_date, 'UTC', 50, 'video', 'planned', now(), now());
       insert into care_terms (owner_id, id, relationship_id, proposed_by, review_days, proposed_at) values (${o}, ${id()}, '${relationshipId}', ${o}, '{1}', now());`
    : "";
  await pastAllWalls(`
    insert into problem_areas (owner_id, id, author_id, name, created_at, updated_at) values (${o}, '${problem}', ${o}, '\\x01', now(), now());
    insert into problem_statuses (owner_id, id, problem_id, status, by_id, at) values (${o}, ${id()}, '${problem}', 'open', ${o}, now());
    insert into problem_readings (owner_id, problem_id, day, times, created_at, updated_at) values (${o}, '${problem}', current_date, 1, now(), now());
    insert into problem_readiness (owner_id, id, problem_id, importance, confidence, day, at) values (${o}, ${id()}, '${problem}', 5, 5, current_date, now());
    insert into citations (owner_id, id, field, start, "end", words_hmac, author_id, problem_id, created_at) values (${o}, ${id()}, 'content', 0, 5, '\\x01', ${o}, '${problem}', now());
    insert into skills (owner_id, id, author_id, name, replaces_kind, steps, created_at, updated_at) values (${o}, '${skill}', ${o}, '\\x01', 'mood', '\\x01', now(), now());
    insert into skill_problems (owner_id, skill_id, problem_id, linked_by, linked_at) values (${o}, '${skill}', '${problem}', ${o}, now());
    insert into skill_agreements (owner_id, id, skill_id, skill_version, person_id, at) values (${o}, ${id()}, '${skill}', 1, ${o}, now());
    insert into skill_uses (owner_id, id, skill_id, used_at, local_day, zone, created_at) values (${o}, ${id()}, '${skill}', now(), current_date, 'UTC', now());
    insert into homework (owner_id, id, author_id, kind, skill_id, assigned_at, created_at, updated_at) values (${o}, ${id()}, ${o}, 'skill', '${skill}', now(), now(), now());
    insert into activities (owner_id, id, author_id, name, planned, starts_at, local_day, zone, minutes, created_at, updated_at) values (${o}, ${id()}, ${o}, '\\x01', true, now(), current_date, 'UTC', 30, now(), now());
    insert into formulation_items (owner_id, id, author_id, model, box, position, created_at, updated_at) values (${o}, '${item}', ${o}, 'cycle', 'thought', 1, now(), now());
    insert into formulation_stances (owner_id, id, item_id, item_version, person_id, stance, at) values (${o}, ${id()}, '${item}', 1, ${o}, 'agree', now());
    insert into agenda_items (owner_id, id, author_id, words, created_at, updated_at) values (${o}, ${id()}, ${o}, '\\x01', now(), now());
    insert into psychologist_contacts (owner_id, id, name, created_at, updated_at) values (${o}, ${id()}, '\\x01', now(), now());
    insert into invitations (owner_id, id, token_hash, channel, created_at, expires_at) values (${o}, ${id()}, decode(md5(random()::text), 'hex'), 'link', now(), now());
    insert into notices (owner_id, id, kind, at) values (${o}, ${id()}, 'care-ended', now());
    insert into mood_days (owner_id, day, n, sum) values (${o}, current_date, 1, 5) on conflict do nothing;
    ${care}`);
}

/** How many rows of each table somebody sees of a client; tables without any are left out. */
async function seenBy(someone: Someone, client: Someone): Promise<Record<string, number>> {
  return withActor(someone.actor, async (tx) => {
    const counts = ALL.map(
      (name) =>
        sql`select ${name}::text as name, count(*)::int as n from ${sql.identifier(name)} where owner_id = ${client.actor.id}::uuid`,
    );
    const { rows } = await tx.execute<{ name: string; n: number }>(sql.join(counts, sql` union all `));
    return Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ name, n }) => [name, n]));
  });
}

type State = Omit<Parameters<typeof aCare>[0], "client" | "psychologist" | "scopes"> & {
  scopes?: readonly Scope[];
  suspended?: boolean;
};
const everything: readonly Scope[] = ["mood", "journal", "work"];

async function inState(client: Someone, state: State | null): Promise<Someone> {
  const psychologist = await aPsychologist();
  if (!state) return psychologist;
  const { scopes = everything, suspended, ...rest } = state;
  const { relationshipId } = await aCare({ client, psychologist, scopes, ...rest });
  await plant(client, relationshipId);
  if (suspended) {
    await asSystem("seed", (tx) =>
      tx.update(accounts).set({ suspendedAt: new Date() }).where(sql`id = ${psychologist.actor.id}::uuid`),
    );
  }
  return psychologist;
}

describe("the walls of the loop", () => {
  let maya: Someone;
  beforeAll(async () => {
    maya = await aPerson();
    await plant(maya, null);
  });

  it("shows the client all of it", async () => {
    await inState(maya, {});
    expect(Object.keys(await seenBy(maya, maya)).sort()).toEqual([...ALL].sort());
  });

  it.each<[string, State | null]>([
    ["there is no care relationship", null],
    ["care was proposed and has not started", { started: false }],
    ["care is paused", { paused: true }],
    ["care has ended", { ended: true }],
    ["cover has run out", { endsAt: new Date("2026-01-06T00:00:00Z") }],
    ["the psychologist is suspended", { suspended: true }],
  ])("shows a psychologist nothing when %s", async (_, state) => {
    expect(await seenBy(await inState(maya, state), maya)).toEqual({});
  });

  it("shows a psychologist whose consent was withdrawn the dates and terms of their care, nothing else", async () => {
    const psychologist = await inState(maya, { withdrawn: true });
    expect(await seenBy(psychologist, maya)).toEqual({ therapy_dates: 1, care_terms: 1 });
  });

  it.each<[string, readonly Scope[], readonly string[]]>([
    ["work", ["work"], [...WORK, ...CARE]],
    ["moods", ["mood"], ["mood_days", ...CARE]],
    ["entries", ["journal"], [...CARE]],
    ["assessments, the safety plan and flags", ["assessments", "safety_plan", "crisis_flag"], [...CARE]],
  ])("shows with consent for %s exactly that", async (_, scopes, tables) => {
    const psychologist = await inState(maya, { scopes });
    expect(Object.keys(await seenBy(psychologist, maya)).sort()).toEqual([...tables].sort());
  });

  it("keeps the dates with one psychologist from another, and one client's work from another client's psychologist", async () => {
    const first = await inState(maya, {});
    const other = await aPerson();
    await plant(other, null);
    expect(await seenBy(first, maya)).toMatchObject({ therapy_dates: 1, care_terms: 1 });
    expect(await seenBy(first, other)).toEqual({});
    expect(await seenBy(await aPerson({ role: "admin" }), maya)).toEqual({});
  });

  it("closes the psychologist's own desk and other clients while one client looks at a preview", async () => {
    const psychologist = await inState(maya, {});
    const other = await aPerson();
    await aCare({ client: other, psychologist, scopes: everything });
    await plant(other, null);
    await withActor(psychologist.actor, (tx) =>
      tx.execute(
        sql`insert into templates (owner_id, id, kind, name, content, created_at, updated_at) values (${psychologist.actor.id}, ${newId()}, 'note', '\\x01', '\\x01', now(), now())`,
      ),
    );
    const seen = await withPreview(psychologist.actor, maya.actor, async (tx) => {
      const count = async (what: ReturnType<typeof sql>) =>
        (await tx.execute<{ n: number }>(sql`select count(*)::int as n from ${what}`)).rows[0]?.n;
      return {
        own: await count(sql`templates`),
        others: await count(sql`problem_areas where owner_id = ${other.actor.id}::uuid`),
        hers: await count(sql`problem_areas where owner_id = ${maya.actor.id}::uuid`),
      };
    });
    expect(seen).toMatchObject({ own: 0, others: 0 });
    expect(seen.hers).toBeGreaterThan(0);
  });
});

describe("writing into a client's record", () => {
  const addProblem = (by: Someone, owner: Someone, author = by) =>
    withActor(by.actor, (tx) =>
      tx.execute(
        sql`insert into problem_areas (owner_id, id, author_id, name, created_at, updated_at)
            values (${owner.actor.id}, ${newId()}, ${author.actor.id}, '\\x01', now(), now())`,
      ),
    );
  const refused = { sqlState: "42501" };

  it("is open to a psychologist with consent for the work, in their own name only", async () => {
    const maya = await aPerson();
    const psychologist = await inState(maya, {});
    await expect(addProblem(psychologist, maya)).resolves.toBeDefined();
    await expect(addProblem(psychologist, maya, maya)).rejects.toMatchObject(refused);
  });

  it.each<[string, State | null]>([
    ["without care", null],
    ["before care has started", { started: false }],
    ["while care is paused", { paused: true }],
    ["after care has ended", { ended: true }],
    ["without consent for the work", { scopes: ["mood", "journal"] }],
    ["after consent was withdrawn", { withdrawn: true }],
    ["when suspended", { suspended: true }],
  ])("is refused %s", async (_, state) => {
    const maya = await aPerson();
    await expect(addProblem(await inState(maya, state), maya)).rejects.toMatchObject(refused);
  });

  it("never answers for the client: uses, readings, readiness and what they say to a line", async () => {
    const maya = await aPerson();
    await plant(maya, null);
    const psychologist = await inState(maya, {});
    const [row] = await pastAllWalls<{ skill: string; problem: string; item: string }>(
      `select (select id from skills where owner_id = '${maya.actor.id}' limit 1) as skill,
              (select id from problem_areas where owner_id = '${maya.actor.id}' limit 1) as problem,
              (select id from formulation_items where owner_id = '${maya.actor.id}' limit 1) as item`,
    );
    const o = maya.actor.id;
    const p = psychologist.actor.id;
    const writes = [
      sql`insert into skill_uses (owner_id, id, skill_id, used_at, local_day, zone, created_at) values (${o}, ${newId()}, ${row?.skill}, now(), current_date, 'UTC', now())`,
      sql`insert into problem_readings (owner_id, problem_id, day, times, created_at, updated_at) values (${o}, ${row?.problem}, current_date - 1, 1, now(), now())`,
      sql`insert into problem_readiness (owner_id, id, problem_id, importance, confidence, day, at) values (${o}, ${newId()}, ${row?.problem}, 1, 1, current_date, now())`,
      sql`insert into formulation_stances (owner_id, id, item_id, item_version, person_id, stance, at) values (${o}, ${newId()}, ${row?.item}, 1, ${p}, 'agree', now())`,
      sql`insert into skill_agreements (owner_id, id, skill_id, skill_version, person_id, at) values (${o}, ${newId()}, ${row?.skill}, 2, ${o}, now())`,
    ];
    for (const write of writes) {
      await expect(withActor(psychologist.actor, (tx) => tx.execute(write))).rejects.toMatchObject(refused);
    }
  });

  it("cannot reach across people by a foreign key", async () => {
    const [maya, other] = [await aPerson(), await aPerson()];
    await plant(other, null);
    const [theirs] = await pastAllWalls<{ id: string }>(
      `select id from problem_areas where owner_id = '${other.actor.id}' limit 1`,
    );
    const link = withActor(maya.actor, (tx) =>
      tx.execute(
        sql`insert into problem_statuses (owner_id, id, problem_id, status, by_id, at) values (${maya.actor.id}, ${newId()}, ${theirs?.id}, 'open', ${maya.actor.id}, now())`,
      ),
    );
    await expect(link).rejects.toMatchObject({ sqlState: "23503" });
  });

  it("does not make a relationship, and does not consent for anybody", async () => {
    const [maya, psychologist] = [await aPerson(), await aPsychologist()];
    const { relationshipId } = await aCare({ client: maya, psychologist, scopes: [] });
    const relation = (by: Someone) =>
      withActor(by.actor, (tx) =>
        tx.execute(
          sql`insert into care_relationships (client_id, id, psychologist_id, created_at, started_at) values (${maya.actor.id}, ${newId()}, ${psychologist.actor.id}, now(), now())`,
        ),
      );
    await expect(relation(psychologist)).rejects.toMatchObject(refused);
    await expect(relation(maya)).rejects.toMatchObject(refused);
    const consent = (by: Someone, to: Someone) =>
      withActor(by.actor, (tx) =>
        tx.execute(
          sql`insert into consents (owner_id, id, relationship_id, psychologist_id, scope, agreed_text, granted_at) values (${maya.actor.id}, ${newId()}, ${relationshipId}, ${to.actor.id}, 'work', '', now())`,
        ),
      );
    await expect(consent(psychologist, psychologist)).rejects.toMatchObject(refused);
    await expect(consent(maya, await aPsychologist())).rejects.toMatchObject(refused);
    await expect(consent(maya, psychologist)).resolves.toBeDefined();
  });
});
