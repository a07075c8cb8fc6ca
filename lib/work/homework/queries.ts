import "server-only";
import { and, desc, eq, gte, isNull, type SQL, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { rowsFromJson } from "@/db/json-rows";
import { activities, homework, skills, skillUses } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { Sealed } from "@/lib/core/sealed";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { skillPlace } from "@/lib/work/skills/places";
import type { Homework, HomeworkId } from "./assignment";
import { type HomeworkText, homeworkPlace } from "./places";

type Work = RecordAccess<"work">;
export type HomeworkRow = typeof homework.$inferSelect;
type Seen = { row: HomeworkRow; skillName: Sealed | null; timesDone: number | null };

const LISTED = 200;

/** What `homeworkRows` brings beside a row, as JSON says it. */
const hanging = z.object({ skill_name: z.nullable(z.string()), times_done: z.nullable(z.number()) });

/** Which homework: nobody said how it went yet, not looked at together yet, or all of it. */
export type Wanted = { readonly state: "open" | "unreviewed" | "all"; readonly since?: Date };

/** How often it was done since it was given, until it was looked at: uses of its skill, or its activities done. */
const timesDone = sql<number | null>`case ${homework.kind}
  when 'skill' then (select count(*)::int from ${skillUses} u
    where u.owner_id = ${homework.ownerId} and u.skill_id = ${homework.skillId} and u.deleted_at is null
      and u.used_at >= ${homework.assignedAt} and u.used_at <= coalesce(${homework.reviewedAt}, 'infinity'::timestamptz))
  when 'activity' then (select count(*)::int from ${activities} a
    where a.owner_id = ${homework.ownerId} and a.homework_id = ${homework.id} and a.deleted_at is null
      and a.outcome in ('done', 'partly'))
  end`;

const seen = (tx: Tx) =>
  tx
    .select({
      row: homework,
      skillName: sql<Sealed | null>`${skills.name}`.as("skill_name"),
      timesDone: timesDone.as("times_done"),
    })
    .from(homework)
    .leftJoin(
      skills,
      and(eq(skills.ownerId, homework.ownerId), eq(skills.id, homework.skillId), isNull(skills.deletedAt)),
    )
    .$dynamic();

function opened(sealer: Sealer, { row, skillName, timesDone: done }: Seen): Homework {
  const text = (column: HomeworkText, value: Sealed | null) =>
    sealer.openOrNull(homeworkPlace(column, row.id), value);
  const { ownerId, whenWords, whereWords, createdAt, updatedAt, deletedAt, purgeAt, ...plain } = row;
  return {
    ...plain,
    id: row.id as HomeworkId,
    authorId: row.authorId as PersonId,
    reviewedBy: row.reviewedBy as PersonId | null,
    skillName: row.skillId && sealer.openOrNull(skillPlace("name", row.skillId), skillName),
    what: text("what", row.what),
    when: text("when_words", whenWords),
    where: text("where_words", whereWords),
    obstacle: text("obstacle", row.obstacle),
    outcomeWords: text("outcome_words", row.outcomeWords),
    reviewWords: text("review_words", row.reviewWords),
    timesDone: done,
  };
}

function inState(state: Wanted["state"]): SQL | undefined {
  if (state === "open") return and(isNull(homework.outcome), isNull(homework.reviewedAt));
  return state === "unreviewed" ? isNull(homework.reviewedAt) : undefined;
}

/** The rows of homework with its skill's name and how often it was done, newest first, at most 200. */
export const homeworkRows = (tx: Tx, ownerId: PersonId, { state, since }: Wanted) =>
  seen(tx)
    .where(
      and(
        eq(homework.ownerId, ownerId),
        isNull(homework.deletedAt),
        inState(state),
        since && gte(homework.assignedAt, since),
      ),
    )
    .orderBy(desc(homework.assignedAt), desc(homework.id))
    .limit(LISTED);

/** Homework out of `json_agg(to_jsonb(…))` of `homeworkRows`. */
export function openHomeworkJson(sealer: Sealer, json: unknown): Homework[] {
  const extras = z.parse(z.array(hanging), json ?? []);
  return rowsFromJson(homework, json).map((row, index) => {
    const { skill_name: name, times_done: times } = extras[index] ?? { skill_name: null, times_done: null };
    const skillName = name === null ? null : (Buffer.from(name.slice(2), "hex") as Uint8Array as Sealed);
    return opened(sealer, { row, skillName, timesDone: times });
  });
}

/** Homework with its skill's name and how often it was done, newest first, at most 200. One statement. */
export async function listHomework(work: Work, wanted: Wanted): Promise<Homework[]> {
  return inRecord(work, async (tx) => {
    const rows = await homeworkRows(tx, work.ownerId, wanted);
    const sealer = await sealerOf(tx, work.ownerId);
    return rows.map((row) => opened(sealer, row));
  });
}

export async function getHomework(work: Work, id: string): Promise<Homework> {
  const wanted = parseId<"homework">(id);
  if (wanted === null) throw new NotFound();
  return inRecord(work, async (tx) => {
    const [row] = await seen(tx)
      .where(and(eq(homework.ownerId, work.ownerId), eq(homework.id, wanted), isNull(homework.deletedAt)))
      .limit(1);
    if (!row) throw new NotFound();
    return opened(await sealerOf(tx, work.ownerId), row);
  });
}
