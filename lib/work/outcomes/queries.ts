import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { skillProblems, skills } from "@/db/schema";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { parseId } from "@/lib/core/ids";
import type { Sealed } from "@/lib/core/sealed";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import type { ProblemId } from "../problems/problem";
import type { Outcome, OutcomeKind } from "./outcome";

type Work = RecordAccess<"work">;

const MOST = 200;

const columns = {
  problem: ["problem_areas", "name"],
  skill: ["skills", "name"],
  line: ["formulation_items", "words"],
} as const;

function openOutcome(sealer: Sealer, kind: OutcomeKind, id: string, words: Sealed): Outcome {
  const [table, column] = columns[kind];
  return { kind, id, words: sealer.open({ table, column, rowId: id }, words) };
}

/** The skills that are for a problem area. */
export async function listSkillsFor(work: Work, problemId: ProblemId): Promise<Outcome[]> {
  return inRecord(work, async (tx) => {
    const rows = await tx
      .select({ id: skills.id, name: skills.name })
      .from(skillProblems)
      .innerJoin(skills, and(eq(skills.ownerId, skillProblems.ownerId), eq(skills.id, skillProblems.skillId)))
      .where(
        and(
          eq(skillProblems.ownerId, work.ownerId),
          eq(skillProblems.problemId, problemId),
          isNull(skills.deletedAt),
        ),
      )
      .orderBy(asc(skills.createdAt))
      .limit(MOST);
    const sealer = await sealerOf(tx, work.ownerId);
    return rows.map(({ id, name }) => openOutcome(sealer, "skill", id, name));
  });
}

type CameRow = { kind: OutcomeKind; id: string; words: Sealed; came: boolean };

/**
 * What came of an entry: problem areas and lines that cite it, the skills for those, skills used beside it. With every
 * problem area there is, since its words may be added to any. One statement.
 */
export async function readOutcomes(
  work: Work,
  entryId: string,
): Promise<{ came: Outcome[]; problems: Outcome[] }> {
  const wanted = parseId<"journal-entry">(entryId);
  if (wanted === null) return { came: [], problems: [] };
  return inRecord(work, async (tx) => {
    const { rows } = await tx.execute<CameRow>(sql`
      with cited as (select problem_id, formulation_item_id from citations
                      where owner_id = ${work.ownerId}::uuid and entry_id = ${wanted}::uuid)
      select 'problem' as kind, p.id, p.name as words, p.id in (select problem_id from cited where problem_id is not null) as came
        from problem_areas p where p.owner_id = ${work.ownerId}::uuid and p.deleted_at is null
      union all
      select 'line', f.id, f.words, true from formulation_items f
       where f.owner_id = ${work.ownerId}::uuid and f.deleted_at is null and f.words is not null
         and f.id in (select formulation_item_id from cited)
      union all
      select 'skill', s.id, s.name, true from skills s
       where s.owner_id = ${work.ownerId}::uuid and s.deleted_at is null
         and (s.id in (select l.skill_id from skill_problems l
                        where l.owner_id = s.owner_id and l.problem_id in (select problem_id from cited))
           or s.id in (select u.skill_id from skill_uses u
                        where u.owner_id = s.owner_id and u.entry_id = ${wanted}::uuid and u.deleted_at is null))
       order by id limit ${MOST}`);
    const sealer = await sealerOf(tx, work.ownerId);
    const all = rows.map(({ came, kind, id, words }) => ({
      came,
      outcome: openOutcome(sealer, kind, id, words),
    }));
    return {
      came: all.flatMap(({ came, outcome }) => (came ? [outcome] : [])),
      problems: all.flatMap(({ outcome }) => (outcome.kind === "problem" ? [outcome] : [])),
    };
  });
}
