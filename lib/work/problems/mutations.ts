import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { citations, formulationItems, problemAreas, problemStatuses } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { psychologistsOf } from "@/lib/access/parties";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { keptUntil } from "@/lib/record/bin/purge-job";
import { newId } from "@/lib/server/ids";
import { log } from "@/lib/server/log";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { screenProblem } from "./aftercare";
import { figuresOf } from "./figures";
import { CITED, problemPlace, type Written } from "./places";
import { type CitationId, type Problem, type ProblemId, type ProblemStatus, problemJson } from "./problem";
import { getProblem, readCitable } from "./queries";
import type { ProblemInput } from "./schema";
import { type Spot, wholeWords, wordsAt } from "./spans";

type Work = RecordAccess<"work">;
type Journal = RecordAccess<"journal">;

/** The words of an entry that something rests on. With a version, they are refused when the entry changed since. */
export type Cited = Spot & { readonly entryId: string; readonly entryVersion?: number | undefined };

const isOwner = (work: Work) => work.actor.id === work.ownerId;

/** One problem area of this record. A text that is no id names nothing. */
function one(work: Work, id: string) {
  const wanted = parseId<"problem">(id);
  if (wanted === null) throw new NotFound();
  return and(eq(problemAreas.ownerId, work.ownerId), eq(problemAreas.id, wanted));
}

async function lockProblem(tx: Tx, work: Work, id: string) {
  const [row] = await tx.select().from(problemAreas).where(one(work, id)).limit(1).for("update");
  if (!row) throw new NotFound();
  return { ...row, id: row.id as ProblemId };
}

async function lockAlive(tx: Tx, work: Work, id: string) {
  const row = await lockProblem(tx, work, id);
  if (row.deletedAt !== null) throw new NotFound();
  return row;
}

/** The access-log row of a change, and a live word to whoever has the same page open on the other side. */
async function note(tx: Tx, work: Work, action: string, subjectId: string, at: Date): Promise<void> {
  const { ownerId, actor } = work;
  await audit(tx, { ownerId, actorId: actor.id, action, subjectId, at });
  const others = isOwner(work) ? await psychologistsOf(tx, ownerId, "work") : [ownerId];
  for (const other of others) await signal(tx, other, "record");
}

async function columnsOf(tx: Tx, work: Work, id: ProblemId, input: ProblemInput) {
  const sealer = await sealerOf(tx, work.ownerId);
  const seal = (column: Written) => sealer.sealOrNull(problemPlace(column, id), input[column]);
  return {
    name: sealer.seal(problemPlace("name", id), input.name),
    description: seal("description"),
    behaviour: seal("behaviour"),
    thought: seal("thought"),
    mood: seal("mood"),
    ...figuresOf(input),
  };
}

/** What a client writes is screened once it is saved; logged without the words. */
function screened(work: Work, input: ProblemInput, operation: string): void {
  if (!isOwner(work)) return;
  const { tier, failed, rules } = screenProblem(input);
  if (tier > 0 || failed) log.info({ operation, tier, rules: rules.map(({ id }) => id) }, "screened");
}

const statusRow = (work: Work, problemId: ProblemId, status: ProblemStatus, at: Date) => ({
  ownerId: work.ownerId,
  id: newId<"problem-status">(),
  problemId,
  status,
  byId: work.actor.id,
  at,
});

type Creating = {
  readonly now: Date;
  readonly idempotency: Idempotency | null;
  /** The words it is named from, with the proof that whoever names it may read them. */
  readonly from?: { readonly journal: Journal; readonly cited: Cited } | undefined;
};

/** Names a problem area, once per idempotency key; open at first. Words it is named from are cited with it, or nothing is made. */
export async function createProblem(
  work: Work,
  input: ProblemInput,
  { now, idempotency, from }: Creating,
): Promise<{ problem: Problem; replayed: boolean } | Failure> {
  return inRecord(work, async (tx) => {
    const mark = from ? await markOf(tx, from.journal, from.cited) : null;
    if (isFailure(mark)) return mark;
    const made = await createOnce<"problem">(tx, work.actor.id, idempotency, now, async (id) => {
      const { ownerId, actor } = work;
      const columns = await columnsOf(tx, work, id, input);
      const stamp = { createdAt: now, updatedAt: now };
      await tx.insert(problemAreas).values({ ownerId, id, authorId: actor.id, ...columns, ...stamp });
      await tx.insert(problemStatuses).values(statusRow(work, id, "open", now));
      if (mark) await tx.insert(citations).values(citationRow(work, mark, { problemId: id }, now));
      await note(tx, work, "problem.created", id, now);
      const news = { kind: "problem-added", aboutId: actor.id, subjectId: id, at: now } as const;
      if (!isOwner(work)) await tell(tx, { to: ownerId, ...news });
    });
    if (isFailure(made)) return made;
    screened(work, input, "problem.create");
    return { problem: await getProblem(work, made.id), replayed: made.replayed };
  });
}

/** Replaces what was written. When it is not the version any more: `conflict`, nothing changed, `current` has what won. */
export async function updateProblem(
  work: Work,
  { id, version, input }: { readonly id: string; readonly version: number; readonly input: ProblemInput },
  now: Date,
): Promise<Problem | Failure> {
  return inRecord(work, async (tx) => {
    const row = await lockAlive(tx, work, id);
    if (row.version !== version) {
      const current = problemJson(await getProblem(work, id));
      return fail("conflict", "This problem area was changed somewhere else in the meantime.", { current });
    }
    const columns = await columnsOf(tx, work, row.id, input);
    await tx
      .update(problemAreas)
      .set({ ...columns, version: version + 1, updatedAt: now })
      .where(one(work, id));
    await note(tx, work, "problem.changed", row.id, now);
    screened(work, input, "problem.change");
    return getProblem(work, id);
  });
}

/** Puts a problem area in the bin for 30 days, with all that hangs on it. The client may, and who made it. */
export async function deleteProblem(
  work: Work,
  id: string,
  now: Date,
): Promise<{ id: ProblemId; purgeAt: Date }> {
  return inRecord(work, async (tx) => {
    const row = await lockAlive(tx, work, id);
    if (!isOwner(work) && row.authorId !== work.actor.id) throw new NotFound();
    const purgeAt = keptUntil(now);
    const away = { deletedAt: now, purgeAt, version: row.version + 1, updatedAt: now };
    await tx.update(problemAreas).set(away).where(one(work, id));
    await note(tx, work, "problem.binned", row.id, now);
    return { id: row.id, purgeAt };
  });
}

/** Takes it out of the bin. Asked twice, it answers twice: an undo may be pressed again. */
export async function restoreProblem(work: Work, id: string, now: Date): Promise<Problem> {
  return inRecord(work, async (tx) => {
    const row = await lockProblem(tx, work, id);
    if (row.purgeAt !== null && row.purgeAt <= now) throw new NotFound();
    if (row.deletedAt !== null) {
      const back = { deletedAt: null, purgeAt: null, version: row.version + 1, updatedAt: now };
      await tx.update(problemAreas).set(back).where(one(work, id));
      await note(tx, work, "problem.restored", row.id, now);
    }
    return getProblem(work, id);
  });
}

/** Says where it stands now, as a row of its own. Saying the same again adds nothing. */
export async function setStatus(work: Work, id: string, status: ProblemStatus, now: Date): Promise<Problem> {
  return inRecord(work, async (tx) => {
    const row = await lockAlive(tx, work, id);
    const before = await getProblem(work, id);
    if (before.status.status === status) return before;
    await tx.insert(problemStatuses).values(statusRow(work, row.id, status, now));
    await note(tx, work, "problem.status", row.id, now);
    return getProblem(work, id);
  });
}

/** Cited words as they are kept: where they stand, and a fingerprint of them. */
type Mark = Spot & { readonly entryId: string; readonly wordsHmac: Uint8Array };

/** The mark of words that stand in an entry the journal's proof shows. Throws `NotFound` for an entry it does not. */
async function markOf(tx: Tx, journal: Journal, cited: Cited): Promise<Mark | Failure> {
  const { field, entryId } = cited;
  const { text, version } = await readCitable(journal, entryId, field);
  const span = wholeWords(text, cited);
  const isOther = cited.entryVersion !== undefined && cited.entryVersion !== version;
  if (span === null || isOther) {
    const message = "The entry was changed in the meantime. Please choose the words again.";
    return fail("invalid", message, { fields: { spot: message } });
  }
  const sealer = await sealerOf(tx, journal.ownerId);
  return { entryId, field, ...span, wordsHmac: sealer.fingerprint(CITED, wordsAt(text, span)) };
}

type CiteTarget = { readonly problemId: string } | { readonly formulationItemId: string };

const citationRow = (work: Work, mark: Mark, target: CiteTarget, now: Date) => ({
  ownerId: work.ownerId,
  id: newId<"citation">(),
  authorId: work.actor.id,
  createdAt: now,
  ...mark,
  ...target,
});

async function requireTarget(tx: Tx, work: Work, target: CiteTarget): Promise<void> {
  if ("problemId" in target) {
    await lockAlive(tx, work, target.problemId);
    return;
  }
  const id = parseId<"formulation-item">(target.formulationItemId);
  if (id === null) throw new NotFound();
  const { ownerId, deletedAt } = formulationItems;
  const line = and(eq(ownerId, work.ownerId), eq(formulationItems.id, id), isNull(deletedAt));
  const found = await tx.select({ id: formulationItems.id }).from(formulationItems).where(line).limit(1);
  if (found.length === 0) throw new NotFound();
}

/** The citation of the same words for the same thing, if there is one. */
async function findCitation(tx: Tx, work: Work, mark: Mark, target: CiteTarget) {
  const forIt =
    "problemId" in target
      ? eq(citations.problemId, target.problemId)
      : eq(citations.formulationItemId, target.formulationItemId);
  const there = and(
    eq(citations.field, mark.field),
    eq(citations.start, mark.start),
    eq(citations.end, mark.end),
  );
  const here = and(eq(citations.ownerId, work.ownerId), eq(citations.entryId, mark.entryId));
  const [found] = await tx
    .select({ id: citations.id })
    .from(citations)
    .where(and(here, there, forIt))
    .limit(1);
  return found ? (found.id as CitationId) : null;
}

/**
 * Rests a problem area, or a line of the shared picture, on words of an entry. The same words twice are one citation. Throws
 * `NotFound` for an entry the journal's proof does not show; answers `invalid` when the words are not there any more.
 */
export async function cite(
  work: Work,
  journal: Journal,
  input: Cited & CiteTarget,
  now: Date,
): Promise<{ id: CitationId } | Failure> {
  if (journal.ownerId !== work.ownerId) throw new NotFound();
  const target =
    "problemId" in input ? { problemId: input.problemId } : { formulationItemId: input.formulationItemId };
  return inRecord(work, async (tx) => {
    await requireTarget(tx, work, target);
    const mark = await markOf(tx, journal, input);
    if (isFailure(mark)) return mark;
    const known = await findCitation(tx, work, mark, target);
    if (known) return { id: known };
    const row = citationRow(work, mark, target, now);
    await tx.insert(citations).values(row);
    await note(tx, work, "citation.added", row.id, now);
    return { id: row.id };
  });
}

/** Takes a sentence away from what rested on it. The client may with all, a psychologist with their own. */
export async function uncite(work: Work, id: string, now: Date): Promise<void> {
  const wanted = parseId<"citation">(id);
  if (wanted === null) throw new NotFound();
  const own = isOwner(work) ? undefined : eq(citations.authorId, work.actor.id);
  await inRecord(work, async (tx) => {
    const ofId = and(eq(citations.ownerId, work.ownerId), eq(citations.id, wanted), own);
    const gone = await tx.delete(citations).where(ofId).returning({ id: citations.id });
    if (gone.length === 0) throw new NotFound();
    await note(tx, work, "citation.removed", wanted, now);
  });
}
