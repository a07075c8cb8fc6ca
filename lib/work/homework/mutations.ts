import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { homework, skills } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { psychologistsOf } from "@/lib/access/parties";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { keptUntil } from "@/lib/record/bin/purge-job";
import { type Safety, safetyOf } from "@/lib/record/journal/aftercare";
import { log } from "@/lib/server/log";
import type { NoticeKind } from "@/lib/server/notices/kinds";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { screenReport } from "./aftercare";
import type { Homework } from "./assignment";
import { homeworkPlace } from "./places";
import { getHomework, type HomeworkRow } from "./queries";
import type { AssignInput, HomeworkChange, ReportInput, ReviewInput } from "./schema";

type Work = RecordAccess<"work">;
type How = { readonly now: Date; readonly idempotency?: Idempotency | null };
type Write = { readonly tx: Tx; readonly work: Work; readonly sealer: Sealer; readonly now: Date };

export type Reported = { readonly homework: Homework; readonly safety: Safety };

/** One transaction under the proof, with the client's sealer at hand. */
async function writing<T>(work: Work, now: Date, run: (write: Write) => Promise<T>): Promise<T> {
  return inRecord(work, async (tx) => run({ tx, work, sealer: await sealerOf(tx, work.ownerId), now }));
}

const isOwn = (work: Work) => work.actor.id === work.ownerId;

/** The trace, and a word to the other side: a notice where there is a kind for it, else a sign to open pages. */
async function note({ tx, work, now }: Write, action: string, id: string, kind?: NoticeKind): Promise<void> {
  const { ownerId, actor } = work;
  await audit(tx, { ownerId, actorId: actor.id, action: `homework.${action}`, subjectId: id, at: now });
  if (!isOwn(work) && kind) return tell(tx, { to: ownerId, kind, aboutId: actor.id, subjectId: id, at: now });
  const others = isOwn(work) ? await psychologistsOf(tx, ownerId, "work") : [ownerId];
  for (const other of others) await signal(tx, other, "record");
}

function screened(homework: Homework): Safety {
  const screening = screenReport(homework);
  const rules = screening.rules.map(({ id }) => id);
  if (screening.tier > 0 || screening.failed)
    log.info({ operation: "homework.report", tier: screening.tier, rules }, "screened");
  return safetyOf(screening);
}

/** A foreign key does not look through the walls: the skill must be there for whoever gives it. */
async function requireSkill({ tx, work }: Write, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  const one = and(eq(skills.ownerId, work.ownerId), eq(skills.id, id), isNull(skills.deletedAt));
  const found = await tx.select({ id: skills.id }).from(skills).where(one).limit(1);
  if (found.length === 0) throw new NotFound();
}

const columnsOf = ({ sealer }: Write, id: string, input: AssignInput | HomeworkChange) => ({
  kind: input.kind,
  skillId: input.kind === "skill" ? (input.skill_id ?? null) : null,
  template: input.kind === "journal" ? (input.template ?? null) : null,
  what: sealer.sealOrNull(homeworkPlace("what", id), input.what),
  whenWords: sealer.sealOrNull(homeworkPlace("when_words", id), input.when),
  whereWords: sealer.sealOrNull(homeworkPlace("where_words", id), input.where),
  obstacle: sealer.sealOrNull(homeworkPlace("obstacle", id), input.obstacle),
  timesWanted: input.times_wanted ?? null,
  dueDay: (input.due_day ?? null) as LocalDay | null,
});

const skillIn = (input: AssignInput | HomeworkChange) =>
  input.kind === "skill" ? input.skill_id : undefined;

/** Gives homework, once per idempotency key: a psychologist to their client, or a client to themself. */
export async function assignHomework(work: Work, input: AssignInput, how: How): Promise<Homework | Failure> {
  const { now, idempotency = null } = how;
  return writing(work, now, async (write) => {
    await requireSkill(write, skillIn(input));
    const made = await createOnce<"homework">(write.tx, work.actor.id, idempotency, now, async (id) => {
      await write.tx.insert(homework).values({
        ownerId: work.ownerId,
        id,
        authorId: work.actor.id,
        ...columnsOf(write, id, input),
        assignedAt: now,
        createdAt: now,
        updatedAt: now,
      });
      await note(write, "assigned", id, "homework-assigned");
    });
    return isFailure(made) ? made : getHomework(work, made.id);
  });
}

/** The row, held for a change: the client's own, or one of a client who shares their work. */
async function lock({ tx, work }: Write, id: string): Promise<HomeworkRow> {
  const wanted = parseId<"homework">(id);
  if (wanted === null) throw new NotFound();
  const [row] = await tx
    .select()
    .from(homework)
    .where(and(eq(homework.ownerId, work.ownerId), eq(homework.id, wanted)))
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return row;
}

async function lockAlive(write: Write, id: string): Promise<HomeworkRow> {
  const row = await lock(write, id);
  if (row.deletedAt !== null) throw new NotFound();
  return row;
}

async function change(
  write: Write,
  row: HomeworkRow,
  columns: Partial<typeof homework.$inferInsert>,
): Promise<void> {
  const changed = await write.tx
    .update(homework)
    .set({ ...columns, version: row.version + 1, updatedAt: write.now })
    .where(and(eq(homework.ownerId, row.ownerId), eq(homework.id, row.id)))
    .returning({ id: homework.id });
  if (changed.length === 0) throw new NotFound();
}

/** Changes what is to be done. Somebody's change meanwhile answers `conflict` with the homework as it is now. */
export async function changeHomework(
  work: Work,
  input: HomeworkChange,
  now: Date,
): Promise<Homework | Failure> {
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, input.id);
    if (row.version !== input.version) {
      const current = await getHomework(work, row.id);
      return fail("conflict", "This was changed meanwhile. Please look at it and save again.", { current });
    }
    if (row.skillId !== skillIn(input)) await requireSkill(write, skillIn(input));
    await change(write, row, columnsOf(write, row.id, input));
    await note(write, "changed", row.id);
    return getHomework(work, row.id);
  });
}

/** How it went, in the client's words. Asked again, the later answer stands. */
export async function reportHomework(work: Work, input: ReportInput, now: Date): Promise<Reported> {
  if (!isOwn(work)) throw new NotFound();
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, input.id);
    const outcomeWords = write.sealer.sealOrNull(homeworkPlace("outcome_words", row.id), input.words);
    await change(write, row, { outcome: input.outcome, outcomeAt: now, outcomeWords });
    await note(write, "reported", row.id);
    const reported = await getHomework(work, row.id);
    return { homework: reported, safety: screened(reported) };
  });
}

/** One tap: done. Words that were said before stay. */
export async function markHomeworkDone(work: Work, id: string, now: Date): Promise<Homework> {
  if (!isOwn(work)) throw new NotFound();
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    if (row.outcome !== "done") {
      await change(write, row, { outcome: "done", outcomeAt: now });
      await note(write, "reported", row.id);
    }
    return getHomework(work, row.id);
  });
}

/** Takes the report back, as if nobody had said yet. */
export async function clearReport(work: Work, id: string, now: Date): Promise<Homework> {
  if (!isOwn(work)) throw new NotFound();
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    await change(write, row, { outcome: null, outcomeAt: null });
    await note(write, "reported", row.id);
    return getHomework(work, row.id);
  });
}

/** Looked at together: it leaves the agenda. By either side; words that were said before stay until there are others. */
export async function reviewHomework(work: Work, input: ReviewInput, now: Date): Promise<Homework> {
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, input.id);
    const { words } = input;
    const reviewWords = words
      ? write.sealer.seal(homeworkPlace("review_words", row.id), words)
      : row.reviewWords;
    await change(write, row, { reviewedAt: now, reviewedBy: work.actor.id, reviewWords });
    await note(write, "reviewed", row.id, "homework-reviewed");
    return getHomework(work, row.id);
  });
}

/** Takes a review back: it is on the agenda again. */
export async function reopenHomework(work: Work, id: string, now: Date): Promise<Homework> {
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    await change(write, row, { reviewedAt: null, reviewedBy: null });
    await note(write, "reopened", row.id);
    return getHomework(work, row.id);
  });
}

/** Puts it away, for 30 days into the bin: by the client, or by whoever gave it. */
export async function deleteHomework(work: Work, id: string, now: Date): Promise<void> {
  await writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    if (!isOwn(work) && row.authorId !== work.actor.id) throw new NotFound();
    await change(write, row, { deletedAt: now, purgeAt: keptUntil(now) });
    await note(write, "binned", row.id);
  });
}

/** Brings it back. Asked twice, it answers twice: an undo may be pressed again. */
export async function restoreHomework(work: Work, id: string, now: Date): Promise<Homework> {
  return writing(work, now, async (write) => {
    const row = await lock(write, id);
    if (row.purgeAt !== null && row.purgeAt <= now) throw new NotFound();
    if (row.deletedAt !== null) {
      await change(write, row, { deletedAt: null, purgeAt: null });
      await note(write, "restored", row.id);
    }
    return getHomework(work, row.id);
  });
}
