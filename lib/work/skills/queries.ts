import "server-only";
import { and, asc, desc, eq, gte, isNull, lte, type SQL, sql } from "drizzle-orm";
import * as z from "zod/mini";
import {
  careRelationships,
  consents,
  journalEntries,
  psychologistProfiles,
  skills,
  skillUses,
} from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { careRuns, consentLives } from "@/lib/access/sharing";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { formatCursor, type UseCursor } from "./cursor";
import { HELPED_FROM } from "./helped";
import { notePlace, skillPlace } from "./places";
import type { Agreement, Helped, Skill, SkillGlance, SkillId, SkillUse, UseId } from "./skill";

type Work = RecordAccess<"work">;
type SkillRow = typeof skills.$inferSelect;

/** Nobody keeps more skills than this in reach. */
const MOST_SKILLS = 200;
const AT_HAND = 30;

type Hanging = {
  readonly problems: readonly string[];
  readonly agreements: ReadonlyArray<{ by: string; name: string | null; version: number; at: string }>;
  readonly answered: number;
  readonly good: number;
};

/** What hangs on a skill, in the statement that reads it: its problem areas, who agreed, and how much it helped. */
const hanging = {
  problems: sql<
    Hanging["problems"]
  >`(select coalesce(json_agg(l.problem_id order by l.linked_at, l.problem_id), '[]')
    from skill_problems l join problem_areas p on p.owner_id = l.owner_id and p.id = l.problem_id and p.deleted_at is null
    where l.owner_id = ${skills.ownerId} and l.skill_id = ${skills.id})`,
  agreements: sql<Hanging["agreements"]>`(select coalesce(json_agg(json_build_object(
      'by', a.person_id, 'name', c.display_name, 'version', a.skill_version, 'at', a.at) order by a.at), '[]')
    from skill_agreements a left join psychologist_profiles c on c.owner_id = a.person_id
    where a.owner_id = ${skills.ownerId} and a.skill_id = ${skills.id})`,
  answered: sql`(select count(u.helped) from skill_uses u
    where u.owner_id = ${skills.ownerId} and u.skill_id = ${skills.id} and u.deleted_at is null)`.mapWith(
    Number,
  ),
  good: sql`(select count(*) from skill_uses u where u.owner_id = ${skills.ownerId} and u.skill_id = ${skills.id}
    and u.deleted_at is null and u.helped >= ${HELPED_FROM})`.mapWith(Number),
};

async function openSkills(tx: Tx, ownerId: PersonId, where: SQL | undefined): Promise<Skill[]> {
  const rows = await tx
    .select({ row: skills, authorName: psychologistProfiles.displayName, ...hanging })
    .from(skills)
    .leftJoin(psychologistProfiles, eq(psychologistProfiles.ownerId, skills.authorId))
    .where(and(eq(skills.ownerId, ownerId), isNull(skills.deletedAt), where))
    .orderBy(desc(skills.createdAt), desc(skills.id))
    .limit(MOST_SKILLS);
  if (rows.length === 0) return [];
  const sealer = await sealerOf(tx, ownerId);
  return rows.map(({ row, authorName, ...links }) => openSkill(row, authorName, links, sealer));
}

const stepsOf = (text: string) => z.parse(z.array(z.string()), JSON.parse(text));

function openSkill(row: SkillRow, authorName: string | null, links: Hanging, sealer: Sealer): Skill {
  const { id } = row;
  return {
    id: id as SkillId,
    authorId: row.authorId as PersonId,
    authorName: row.authorId === row.ownerId ? null : authorName,
    name: sealer.open(skillPlace("name", id), row.name),
    replacesKind: row.replacesKind,
    replaces: sealer.openOrNull(skillPlace("replaces", id), row.replaces),
    steps: stepsOf(sealer.open(skillPlace("steps", id), row.steps)),
    whenToUse: sealer.openOrNull(skillPlace("when_to_use", id), row.whenToUse),
    problemIds: links.problems,
    uses: row.uses,
    lastUsedAt: row.lastUsedAt,
    helped: { answered: links.answered, good: links.good },
    agreements: links.agreements.map(agreementIn),
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

const agreementIn = ({ by, name, version, at }: Hanging["agreements"][number]): Agreement => ({
  personId: by as PersonId,
  name,
  version,
  at: new Date(at),
});

/** A record's skills, the newest first, with counts, links and agreements. One statement (and the key's, once). */
export async function listSkills(work: Work): Promise<Skill[]> {
  return inRecord(work, (tx) => openSkills(tx, work.ownerId, undefined));
}

/** One skill; `NotFound` when it is not there, in the bin, or not to be seen. */
export async function getSkill(work: Work, id: string): Promise<Skill> {
  const wanted = parseId<"skill">(id);
  if (wanted === null) throw new NotFound();
  const [skill] = await inRecord(work, (tx) => openSkills(tx, work.ownerId, eq(skills.id, wanted)));
  if (!skill) throw new NotFound();
  return skill;
}

/** A skill at a glance. */
export function glanceOf(sealer: Sealer, row: SkillRow): SkillGlance {
  return {
    id: row.id as SkillId,
    name: sealer.open(skillPlace("name", row.id), row.name),
    replacesKind: row.replacesKind,
    whenToUse: sealer.openOrNull(skillPlace("when_to_use", row.id), row.whenToUse),
    uses: row.uses,
    lastUsedAt: row.lastUsedAt,
  };
}

/** The rows of the skills to have at hand, the last used first. */
export const skillsAtHand = (tx: Tx, ownerId: PersonId) =>
  tx
    .select()
    .from(skills)
    .where(and(eq(skills.ownerId, ownerId), isNull(skills.deletedAt)))
    .orderBy(sql`${skills.lastUsedAt} desc nulls last`, desc(skills.createdAt), desc(skills.id))
    .limit(AT_HAND);

/** Names of the skills to have at hand, the last used first. One statement. */
export async function listSkillGlances(work: Work): Promise<SkillGlance[]> {
  return inRecord(work, async (tx) => {
    const rows = await skillsAtHand(tx, work.ownerId);
    if (rows.length === 0) return [];
    const sealer = await sealerOf(tx, work.ownerId);
    return rows.map((row) => glanceOf(sealer, row));
  });
}

export type UsesWanted = {
  readonly skillId?: string | undefined;
  readonly entryId?: string | undefined;
  readonly from?: LocalDay | undefined;
  readonly to?: LocalDay | undefined;
  readonly limit: number;
  readonly cursor?: UseCursor | null | undefined;
};

function matching({ skillId, entryId, from, to, cursor }: UsesWanted): SQL | undefined {
  const place = sql`(${skillUses.usedAt}, ${skillUses.id})`;
  return and(
    skillId === undefined ? undefined : eq(skillUses.skillId, skillId),
    entryId === undefined ? undefined : eq(skillUses.entryId, entryId),
    from && gte(skillUses.localDay, from),
    to && lte(skillUses.localDay, to),
    cursor ? sql`${place} < (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)` : undefined,
  );
}

/** Uses of skills that are still there, the newest first, by keyset. One statement (and the key's, once). */
export async function listUses(
  work: Work,
  wanted: UsesWanted,
): Promise<{ items: SkillUse[]; nextCursor: string | null }> {
  return inRecord(work, async (tx) => {
    const found = await openUses(tx, work, matching(wanted), wanted.limit + 1);
    const items = found.slice(0, wanted.limit);
    const last = found.length > wanted.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? formatCursor({ at: last.usedAt, id: last.id }) : null };
  });
}

async function openUses(tx: Tx, work: Work, where: SQL | undefined, limit: number): Promise<SkillUse[]> {
  const isOwner = work.actor.id === work.ownerId;
  const rows = await tx
    .select({ use: skillUses, name: skills.name, entryId: journalEntries.id })
    .from(skillUses)
    .innerJoin(
      skills,
      and(eq(skills.ownerId, skillUses.ownerId), eq(skills.id, skillUses.skillId), isNull(skills.deletedAt)),
    )
    .leftJoin(
      journalEntries,
      and(
        eq(journalEntries.ownerId, skillUses.ownerId),
        eq(journalEntries.id, skillUses.entryId),
        isNull(journalEntries.deletedAt),
        isOwner ? undefined : eq(journalEntries.privacy, "shared"),
      ),
    )
    .where(and(eq(skillUses.ownerId, work.ownerId), isNull(skillUses.deletedAt), where))
    .orderBy(desc(skillUses.usedAt), desc(skillUses.id))
    .limit(limit);
  if (rows.length === 0) return [];
  const sealer = await sealerOf(tx, work.ownerId);
  return rows.map(({ use, name, entryId }) => ({
    id: use.id as UseId,
    skillId: use.skillId as SkillId,
    skillName: sealer.open(skillPlace("name", use.skillId), name),
    usedAt: use.usedAt,
    localDay: use.localDay,
    zone: use.zone,
    helped: use.helped,
    moodBefore: use.moodBefore,
    note: sealer.openOrNull(notePlace(use.id), use.note),
    entryId,
  }));
}

/** One use; `NotFound` when it is not there, in the bin, or its skill is. */
export async function getUse(work: Work, id: string): Promise<SkillUse> {
  const wanted = parseId<"skill-use">(id);
  if (wanted === null) throw new NotFound();
  const [use] = await inRecord(work, (tx) => openUses(tx, work, eq(skillUses.id, wanted), 1));
  if (!use) throw new NotFound();
  return use;
}

export type UseCount = Helped & {
  readonly skillId: SkillId;
  readonly n: number;
  /** How many uses said how much it helped, and the sum of what they said. */
  readonly helpedN: number;
  readonly helpedSum: number;
};

/** How often each skill was used from one local day to another, both included. One statement. */
export async function countUses(work: Work, from: LocalDay, to: LocalDay): Promise<UseCount[]> {
  return inRecord(work, async (tx) => {
    const rows = await tx
      .select({
        skillId: skillUses.skillId,
        n: sql`count(*)`.mapWith(Number),
        helpedN: sql`count(${skillUses.helped})`.mapWith(Number),
        helpedSum: sql`coalesce(sum(${skillUses.helped}), 0)`.mapWith(Number),
        good: sql`count(*) filter (where ${skillUses.helped} >= ${HELPED_FROM})`.mapWith(Number),
      })
      .from(skillUses)
      .innerJoin(
        skills,
        and(
          eq(skills.ownerId, skillUses.ownerId),
          eq(skills.id, skillUses.skillId),
          isNull(skills.deletedAt),
        ),
      )
      .where(
        and(
          eq(skillUses.ownerId, work.ownerId),
          isNull(skillUses.deletedAt),
          gte(skillUses.localDay, from),
          lte(skillUses.localDay, to),
        ),
      )
      .groupBy(skillUses.skillId)
      .orderBy(desc(sql`count(*)`), asc(skillUses.skillId));
    return rows.map((row) => ({ ...row, skillId: row.skillId as SkillId, answered: row.helpedN }));
  });
}

/** A psychologist who may read this work now. */
export type Reader = { readonly id: PersonId; readonly name: string | null };

/** Who else reads this work now, by the actor's own view of it: a client sees all, a psychologist themselves. One statement. */
export async function listReaders(work: Work): Promise<Reader[]> {
  return inRecord(work, async (tx) => {
    const rows = await tx
      .selectDistinct({ id: careRelationships.psychologistId, name: psychologistProfiles.displayName })
      .from(careRelationships)
      .innerJoin(consents, consentLives("work"))
      .leftJoin(psychologistProfiles, eq(psychologistProfiles.ownerId, careRelationships.psychologistId))
      .where(and(eq(careRelationships.clientId, work.ownerId), careRuns()))
      .limit(50);
    return rows.map(({ id, name }) => ({ id: id as PersonId, name }));
  });
}
