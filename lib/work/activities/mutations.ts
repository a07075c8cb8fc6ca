import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { activities, homework, problemAreas } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { psychologistsOf } from "@/lib/access/parties";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { type Failure, isFailure } from "@/lib/core/result";
import { keptUntil } from "@/lib/record/bin/purge-job";
import { type Safety, safetyOf } from "@/lib/record/journal/aftercare";
import { isFuture, parseWhen } from "@/lib/record/mood/when";
import { newId } from "@/lib/server/ids";
import { log } from "@/lib/server/log";
import { signal } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import type { Activity, ActivityId } from "./activity";
import { screenActivity } from "./aftercare";
import { answerColumns, guessColumns } from "./columns";
import { activityPlace } from "./places";
import { sameTimeOn } from "./planner";
import { type ActivityRow, getActivity, opened, zoneOf } from "./queries";
import { changedMeanwhile, noSuchTime, notYet } from "./refusals";
import type { LogInput, OutcomeInput, PlanChange, PlanInput } from "./schema";

type Work = RecordAccess<"work">;
type How = { readonly now: Date; readonly idempotency?: Idempotency | null };
type Write = { readonly tx: Tx; readonly work: Work; readonly sealer: Sealer; readonly now: Date };

export type Saved = { readonly activity: Activity; readonly safety: Safety };

const NO_SAFETY: Safety = { tier: 0, help: null };

/** One transaction under the proof, with the client's sealer at hand. */
async function writing<T>(work: Work, now: Date, run: (write: Write) => Promise<T>): Promise<T> {
  return inRecord(work, async (tx) => run({ tx, work, sealer: await sealerOf(tx, work.ownerId), now }));
}

/** A client's own words are read along for signs that they need help; logged without them. */
function screened(work: Work, activity: Activity, operation: string): Safety {
  if (work.actor.id !== work.ownerId) return NO_SAFETY;
  const screening = screenActivity(activity);
  const rules = screening.rules.map(({ id }) => id);
  if (screening.tier > 0 || screening.failed)
    log.info({ operation, tier: screening.tier, rules }, "screened");
  return safetyOf(screening);
}

/** The trace, and a word to the open pages of the other side. */
async function note({ tx, work, now }: Write, action: string, subjectId: string): Promise<void> {
  const { ownerId, actor } = work;
  await audit(tx, { ownerId, actorId: actor.id, action: `activity.${action}`, subjectId, at: now });
  const others = actor.id === ownerId ? await psychologistsOf(tx, ownerId, "work") : [ownerId];
  for (const other of others) await signal(tx, other, "record");
}

/** A moment on the client's clock, with the day it is there. */
async function startOf({ tx, work }: Write, text: string) {
  const zone = await zoneOf(tx, work);
  const startsAt = parseWhen(text, zone);
  return startsAt === null ? noSuchTime : { startsAt, localDay: localDayOf(startsAt, zone), zone };
}

const placeColumns = ({ sealer }: Write, id: ActivityId, input: PlanInput | PlanChange | LogInput) => ({
  name: sealer.seal(activityPlace("name", id), input.name),
  valueArea: input.value_area ?? null,
  minutes: input.minutes,
  whereWords: sealer.sealOrNull(activityPlace("where_words", id), input.where),
});

/** A foreign key does not look through the walls: what an activity is for must be there for whoever says so. */
async function requireLinks({ tx, work }: Write, input: PlanInput): Promise<void> {
  const wanted = [
    [homework, input.homework_id],
    [problemAreas, input.problem_id],
  ] as const;
  for (const [table, id] of wanted) {
    if (id === undefined) continue;
    const one = and(eq(table.ownerId, work.ownerId), eq(table.id, id), isNull(table.deletedAt));
    const found = await tx.select({ id: table.id }).from(table).where(one).limit(1);
    if (found.length === 0) throw new NotFound();
  }
}

const authored = ({ work, now }: Write, id: ActivityId) => ({
  ownerId: work.ownerId,
  id,
  authorId: work.actor.id,
  createdAt: now,
  updatedAt: now,
});

/** Puts something into the client's plan, once per idempotency key. By the client, or by their psychologist with them. */
export async function planActivity(work: Work, input: PlanInput, how: How): Promise<Saved | Failure> {
  const { now, idempotency = null } = how;
  return writing(work, now, async (write) => {
    const start = await startOf(write, input.starts_at);
    if (isFailure(start)) return start;
    await requireLinks(write, input);
    const made = await createOnce<"activity">(write.tx, work.actor.id, idempotency, now, async (id) => {
      await write.tx.insert(activities).values({
        ...authored(write, id),
        ...start,
        ...placeColumns(write, id, input),
        ...guessColumns(input),
        planned: true,
        homeworkId: input.homework_id ?? null,
        problemId: input.problem_id ?? null,
      });
      await note(write, "planned", id);
    });
    if (isFailure(made)) return made;
    const activity = await getActivity(work, made.id);
    return { activity, safety: screened(work, activity, "activity.plan") };
  });
}

/** Writes down what was done without a plan. It is done, so a time to come is refused beside its field. */
export async function logActivity(work: Work, input: LogInput, how: How): Promise<Saved | Failure> {
  const { now, idempotency = null } = how;
  return writing(work, now, async (write) => {
    const start = await startOf(write, input.starts_at);
    if (isFailure(start)) return start;
    if (isFuture(start.startsAt, now)) return notYet;
    const made = await createOnce<"activity">(write.tx, work.actor.id, idempotency, now, async (id) => {
      await write.tx.insert(activities).values({
        ...authored(write, id),
        ...start,
        ...placeColumns(write, id, input),
        ...answerColumns(input),
        planned: false,
        outcome: "done",
        outcomeAt: now,
      });
      await note(write, "logged", id);
    });
    if (isFailure(made)) return made;
    const activity = await getActivity(work, made.id);
    return { activity, safety: screened(work, activity, "activity.log") };
  });
}

/** The row, held for a change. Row-level security lets a psychologist hold only what they planned themselves. */
async function lock({ tx, work }: Write, id: string): Promise<ActivityRow> {
  const wanted = parseId<"activity">(id);
  if (wanted === null) throw new NotFound();
  const [row] = await tx
    .select()
    .from(activities)
    .where(and(eq(activities.ownerId, work.ownerId), eq(activities.id, wanted)))
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return row;
}

async function lockAlive(write: Write, id: string): Promise<ActivityRow> {
  const row = await lock(write, id);
  if (row.deletedAt !== null) throw new NotFound();
  return row;
}

type Columns = Partial<typeof activities.$inferInsert>;

async function change(write: Write, row: ActivityRow, columns: Columns): Promise<Activity> {
  const [after] = await write.tx
    .update(activities)
    .set({ ...columns, version: row.version + 1, updatedAt: write.now })
    .where(and(eq(activities.ownerId, row.ownerId), eq(activities.id, row.id)))
    .returning();
  if (!after) throw new NotFound();
  return opened(write.sealer, after);
}

/** Changes or moves it. A change made meanwhile by somebody else answers `conflict` with the activity as it is now. */
export async function changeActivity(work: Work, input: PlanChange, now: Date): Promise<Saved | Failure> {
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, input.id);
    if (row.version !== input.version) return changedMeanwhile(opened(write.sealer, row));
    const start = await startOf(write, input.starts_at);
    if (isFailure(start)) return start;
    const id = row.id as ActivityId;
    const guesses = row.planned ? guessColumns(input) : {};
    const activity = await change(write, row, { ...start, ...placeColumns(write, id, input), ...guesses });
    await note(write, "changed", id);
    return { activity, safety: screened(work, activity, "activity.change") };
  });
}

/** The same thing at the same time on other days. What it will be like is guessed anew each time. */
export async function copyActivity(
  work: Work,
  { id, days }: { readonly id: string; readonly days: readonly string[] },
  how: How,
): Promise<{ first: ActivityId; days: LocalDay[] } | Failure> {
  const { now, idempotency = null } = how;
  return writing(work, now, async (write) => {
    const from = await getActivity(work, id);
    const wanted = [...new Set(days)].sort() as LocalDay[];
    const made = await createOnce<"activity">(write.tx, work.actor.id, idempotency, now, async (first) => {
      const ids = wanted.map((_, index) => (index === 0 ? first : newId<"activity">()));
      const rows = ids.map((own, index) => copied(write, from, own, wanted[index] ?? from.localDay));
      await write.tx.insert(activities).values(rows);
      await note(write, "copied", from.id);
    });
    return isFailure(made) ? made : { first: made.id, days: wanted };
  });
}

function copied(write: Write, from: Activity, id: ActivityId, day: LocalDay) {
  const input = { name: from.name, where: from.where ?? undefined, minutes: from.minutes, starts_at: "" };
  const startsAt = sameTimeOn(day, from);
  return {
    ...authored(write, id),
    ...placeColumns(write, id, { ...input, value_area: from.valueArea ?? undefined }),
    startsAt,
    localDay: localDayOf(startsAt, from.zone),
    zone: from.zone,
    planned: true,
    homeworkId: from.homeworkId,
    problemId: from.problemId,
  };
}

/** How it went, in the client's own answers: asked again, the later answer stands. */
export async function recordOutcome(work: Work, input: OutcomeInput, now: Date): Promise<Saved> {
  requireOwn(work);
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, input.id);
    const obstacle = write.sealer.sealOrNull(activityPlace("obstacle", row.id), input.obstacle);
    const answers = answerColumns(input);
    const activity = await change(write, row, {
      outcome: input.outcome,
      outcomeAt: now,
      obstacle,
      ...answers,
    });
    await note(write, "outcome", row.id);
    return { activity, safety: screened(work, activity, "activity.outcome") };
  });
}

/** One tap: done. What was answered before stays as it is. */
export async function markDone(work: Work, id: string, now: Date): Promise<Activity> {
  requireOwn(work);
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    if (row.outcome === "done") return opened(write.sealer, row);
    const activity = await change(write, row, { outcome: "done", outcomeAt: now });
    await note(write, "outcome", row.id);
    return activity;
  });
}

/** Takes the answer back, as if nobody had said yet. Something that was never planned stays done. */
export async function clearOutcome(work: Work, id: string, now: Date): Promise<Activity> {
  requireOwn(work);
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    if (!row.planned || row.outcome === null) return opened(write.sealer, row);
    const activity = await change(write, row, { outcome: null, outcomeAt: null });
    await note(write, "outcome", row.id);
    return activity;
  });
}

function requireOwn(work: Work): void {
  if (work.actor.id !== work.ownerId) throw new NotFound();
}

/** Takes it out of the plan, for 30 days into the bin. */
export async function deleteActivity(work: Work, id: string, now: Date): Promise<Activity> {
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    const activity = await change(write, row, { deletedAt: now, purgeAt: keptUntil(now) });
    await note(write, "binned", row.id);
    return activity;
  });
}

/** Puts it back. Asked twice, it answers twice: an undo may be pressed again. */
export async function restoreActivity(work: Work, id: string, now: Date): Promise<Activity> {
  return writing(work, now, async (write) => {
    const row = await lock(write, id);
    if (row.deletedAt === null) return opened(write.sealer, row);
    if (row.purgeAt !== null && row.purgeAt <= now) throw new NotFound();
    const activity = await change(write, row, { deletedAt: null, purgeAt: null });
    await note(write, "restored", row.id);
    return activity;
  });
}
