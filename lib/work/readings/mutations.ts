import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { problemAreas, problemReadiness, problemReadings } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { psychologistsOf } from "@/lib/access/parties";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { type Failure, fail } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { signal } from "@/lib/server/notices/tell";
import type { ProblemId } from "../problems/problem";
import type { ReadingInput } from "../problems/schema";

type Work = RecordAccess<"work">;

/** The client's own answers are theirs alone to give. */
function requireOwner(work: Work): void {
  if (work.actor.id !== work.ownerId) throw new NotFound();
}

/** A problem area that is not in the bin, held until the reading stands: it must not go away in between. */
async function lockProblem(tx: Tx, work: Work, id: string): Promise<{ id: ProblemId }> {
  const wanted = parseId<"problem">(id);
  if (wanted === null) throw new NotFound();
  const [row] = await tx
    .select({ id: problemAreas.id })
    .from(problemAreas)
    .where(
      and(
        eq(problemAreas.ownerId, work.ownerId),
        eq(problemAreas.id, wanted),
        isNull(problemAreas.deletedAt),
      ),
    )
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return { id: wanted };
}

async function note(tx: Tx, work: Work, action: string, subjectId: ProblemId, at: Date): Promise<void> {
  const { ownerId, actor } = work;
  await audit(tx, { ownerId, actorId: actor.id, action, subjectId, at });
  for (const psychologist of await psychologistsOf(tx, ownerId, "work")) {
    await signal(tx, psychologist, "record");
  }
}

/** Writes down how often and how strong it was on a day. What is absent stays as it was; a day to come is refused. */
export async function recordReading(work: Work, input: ReadingInput, now: Date): Promise<Failure | null> {
  requireOwner(work);
  const day = input.day as LocalDay;
  if (day > localDayOf(now, work.actor.zone)) {
    const message = "This day is still to come. Please choose one that has been.";
    return fail("invalid", "Please look at the marked fields.", { fields: { day: message } });
  }
  return inRecord(work, async (tx) => {
    const { id: problemId } = await lockProblem(tx, work, input.id);
    const { ownerId } = work;
    const said = { times: input.times ?? null, strength: input.strength ?? null };
    const kept = (column: "times" | "strength") =>
      sql`coalesce(excluded.${sql.identifier(column)}, ${problemReadings[column]})`;
    await tx
      .insert(problemReadings)
      .values({ ownerId, problemId, day, ...said, createdAt: now, updatedAt: now })
      .onConflictDoUpdate({
        target: [problemReadings.ownerId, problemReadings.problemId, problemReadings.day],
        set: { times: kept("times"), strength: kept("strength"), updatedAt: now },
      });
    await note(tx, work, "problem.reading", problemId, now);
    return null;
  });
}

/** Takes a day's reading away: the day is one without an answer again. */
export async function removeReading(work: Work, id: string, day: LocalDay, now: Date): Promise<void> {
  requireOwner(work);
  await inRecord(work, async (tx) => {
    const { id: problemId } = await lockProblem(tx, work, id);
    const { ownerId } = problemReadings;
    const ofDay = and(eq(problemReadings.problemId, problemId), eq(problemReadings.day, day));
    const gone = await tx
      .delete(problemReadings)
      .where(and(eq(ownerId, work.ownerId), ofDay))
      .returning();
    if (gone.length > 0) await note(tx, work, "problem.reading-removed", problemId, now);
  });
}

/** Keeps how important a change is and how confident the client is (0–10 each) as they say it now. */
export async function recordReadiness(
  work: Work,
  { id, ...said }: { readonly id: string; readonly importance: number; readonly confidence: number },
  now: Date,
): Promise<void> {
  requireOwner(work);
  await inRecord(work, async (tx) => {
    const { id: problemId } = await lockProblem(tx, work, id);
    const when = { day: localDayOf(now, work.actor.zone), at: now };
    const own = { ownerId: work.ownerId, id: newId<"readiness">(), problemId };
    await tx.insert(problemReadiness).values({ ...own, ...said, ...when });
    await note(tx, work, "problem.readiness", problemId, now);
  });
}
